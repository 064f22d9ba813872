package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.WithDesk;
import rasoat.console.account.Role;
import rasoat.database.Database;

@SignedInAs(Role.CULTURE_OFFICER)
@WebMvcTest({OfficialPageController.class, TaskController.class})
@Import(WithDesk.class)
class OfficialPageControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private OfficialPages pages;

  @BeforeEach
  void fill() throws IOException {
    InventedPages.in(state);
  }

  @Test
  void listsPagesWithHowTheyStand() {
    assertThat(get("/pages/official"))
        .hasStatusOk()
        .bodyText()
        .contains("UBND phường An Hải", "Tích xanh", "xác minh ngày 01/05/2026", "10001")
        .contains("Công an phường An Hải &lt;b&gt;", "/pages/official/new")
        .doesNotContain("<b>", "??");
  }

  @ParameterizedTest
  @CsvSource({
    "state=EXPIRED,             UBND quận Sơn Trà,         UBND phường An Hải",
    "state=UNREGISTERED,        Phòng Văn hóa - Xã hội,    UBND phường An Hải",
    "q=son%20tra,               UBND quận Sơn Trà,         UBND phường An Hải",
    "q=10001&state=VERIFIED,    UBND phường An Hải,        Công an phường",
    "q=10002&state=VERIFIED,    Không có trang nào như vậy, Công an phường",
  })
  void filtersAndSearches(String query, String shown, String hidden) {
    assertThat(get("/pages/official?" + query)).bodyText().contains(shown).doesNotContain(hidden);
  }

  @Test
  void goesThroughALongRegisterPageByPage() throws IOException {
    pages.importAll(InventedPages.file(InventedPages.many(120)), "many.csv", InventedPages.KEEPER);

    assertThat(get("/pages/official?q=M%E1%BA%ABu&page=2"))
        .bodyText()
        .contains("Trang 2 / 3", "page=3", "/pages/official?q=M%E1%BA%ABu\"");
    assertThat(get("/pages/official?page=0")).hasStatus(400);
    assertThat(get("/pages/official?state=NONE")).hasStatus(400);
  }

  @Test
  void changesAPageAndShowsItsHistory() throws IOException {
    RegisteredPage ward = ward();
    Map<String, String> fields = fields(ward);
    fields.put("officer", "Trần Thị <i>");

    assertThat(send("/pages/official/" + ward.id(), fields))
        .hasRedirectedUrl("/pages/official?said=kept");

    assertThat(get("/pages/official/" + ward.id()))
        .bodyText()
        .contains("– → Trần Thị &lt;i&gt;", "Ghi vào sổ", "value=\"10001\"")
        .doesNotContain("<i>", "??");
    assertThat(ward().office()).isEqualTo("an-hai");
  }

  @ParameterizedTest
  @CsvSource({
    "agency,      '',                  cần|tên cơ quan",
    "platform_id, 10002,               đã có trang khác trong sổ mang mã này",
    "platform,    '',                  'tên nền tảng, vì đã có mã'",
    "url,         javascript:alert(1), địa chỉ như https://",
    "verified_on, 2026-11-29,          ở trong tương lai",
    "verified_on, hôm qua,             hoặc dấu tích kèm ngày",
    "valid_to,    2025-06-30,          ngày cuối không trước ngày đầu",
    "avatar,      xyz,                 64 ký tự",
    "office,      nowhere,             không có trong danh sách",
    "version,     7,                   người khác vừa sửa",
  })
  void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String value, String said)
      throws IOException {
    Map<String, String> fields = fields(ward());
    fields.put("contact", "gõ dở");
    fields.put(field, value);

    MvcTestResult answer = send("/pages/official/" + ward().id(), fields);

    assertThat(answer.getResponse().getStatus()).isIn(400, 409);
    assertThat(answer)
        .bodyText()
        .containsPattern(said)
        .contains("role=\"alert\"", "value=\"gõ dở\"")
        .doesNotContain("??");
    assertThat(ward().page().contact()).isEmpty();
  }

  @Test
  void takesAPageOutForAReasonOnly() throws IOException {
    String address = "/pages/official/" + ward().id() + "/remove";

    assertThat(send(address, Map.of("reason", " "))).hasStatus(400).bodyText().contains("cần điền");
    assertThat(send(address, Map.of("reason", "ghi nhầm")))
        .hasRedirectedUrl("/pages/official?said=removed");

    assertThat(pages.of("UBND phường An Hải")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pages/official/999999", "/pages/official/abc"})
  void knowsNoOtherPage(String address) {
    assertThat(get(address).getResponse().getStatus()).isIn(400, 404);
  }

  @Test
  @SignedInAs(value = Role.CULTURE_OFFICER, office = "hoa-mau")
  void showsAndChangesPagesOfTheOwnOfficeAlone() throws IOException {
    long other = ward().id();

    assertThat(get("/pages/official")).bodyText().doesNotContain("An Hải");
    assertThat(get("/pages/todo")).bodyText().doesNotContain("An Hải");
    assertThat(get("/pages/official/" + other)).hasStatus(404);
    assertThat(send("/pages/official/" + other, fields(ward()))).hasStatus(404);
    assertThat(send("/pages/official/" + other + "/remove", Map.of("reason", "x"))).hasStatus(404);
    assertThat(send("/pages/official/new", Map.of("agency", "Trường Mẫu"))).hasStatus(302);
    assertThat(pages.of("Trường Mẫu").getFirst().office()).isEqualTo("hoa-mau");
  }

  @Test
  @SignedInAs(Role.UNIT_HEAD)
  void letsAHeadReadOnly() throws IOException {
    assertThat(get("/pages/official")).hasStatusOk().bodyText().doesNotContain("/official/new");
    assertThat(get("/pages/official/" + ward().id()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/remove", "<button class=\"button\" type=\"submit\">Lưu");
    assertThat(send("/pages/official/" + ward().id(), fields(ward()))).hasStatus(403);
  }

  @Test
  void saysWhatIsLeftToDoAndWhy() {
    assertThat(get("/pages/todo"))
        .hasStatusOk()
        .bodyText()
        .contains("UBND phường Hòa Mẫu &lt;script&gt;", "Cơ quan chưa có trong sổ")
        .contains("Phòng Văn hóa - Xã hội", "chưa có trang nào có mã hoặc địa chỉ")
        .contains("Công an phường An Hải &lt;b&gt;", "đề nghị cơ quan xin dấu tích")
        .doesNotContain("UBND quận Sơn Trà", "10001", "<script>", "??");
    assertThat(get("/pages/todo?reason=NO_PAGE")).bodyText().doesNotContain("Công an phường");
    assertThat(get("/pages/todo?reason=x")).hasStatus(400);
  }

  private RegisteredPage ward() throws IOException {
    return pages.of("UBND phường An Hải").getFirst();
  }

  private static Map<String, String> fields(RegisteredPage kept) {
    Map<String, String> fields = new HashMap<>();
    kept.draft().cells().forEach((column, value) -> fields.put(column.header(), value));
    fields.put("tick", kept.page().tick().name());
    fields.put("verified_on", kept.draft().verifiedOn().map(Object::toString).orElse(""));
    fields.put("office", kept.office());
    fields.put("version", Long.toString(kept.version()));
    return fields;
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(address).header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
