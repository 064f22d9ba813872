package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.WithDesk;
import rasoat.console.account.Role;
import rasoat.database.Database;
import rasoat.model.page.AllowedPage;
import rasoat.model.post.Platform;

@SignedInAs(Role.CULTURE_OFFICER)
@WebMvcTest(AllowedPageController.class)
@Import(WithDesk.class)
class AllowedPageControllerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private AllowedPages pages;

  @BeforeEach
  void fill() throws IOException {
    InventedPages.in(state);
  }

  @Test
  void letsAPageBeAndEndsIt() throws IOException {
    assertThat(get("/pages/allowed")).bodyText().contains("Chưa có trang nào");
    assertThat(get("/pages/allowed/new")).bodyText().contains("2027-05-28").doesNotContain("??");
    assertThat(send("/pages/allowed/new", fields(Map.of())))
        .hasRedirectedUrl("/pages/allowed?kept=yes");
    assertThat(pages.inForce(TODAY)).hasSize(1);
    assertThat(get("/pages/allowed"))
        .bodyText()
        .contains("Hội yêu An Hải &lt;i&gt;", "Người hâm mộ", "31/12/2026", "Đang bỏ qua")
        .doesNotContain("<i>", "??");

    long id = pages.list(null).getFirst().id();
    assertThat(send("/pages/allowed/" + id + "/end", Map.of())).hasStatus(302);

    assertThat(pages.inForce(TODAY)).isEmpty();
    assertThat(get("/pages/allowed")).bodyText().contains("Đã kết thúc").doesNotContain("/end");
    assertThat(send("/pages/allowed/" + id + "/end", Map.of())).hasStatus(404);
  }

  @Test
  void showsWhatExpiredAsExpired() throws IOException {
    pages.add(
        new AllowedPage(
            Platform.X, "", "https://x.com/a", AllowedPage.Reason.NEWS, TODAY.minusDays(1)),
        "",
        "cũ",
        InventedPages.KEEPER);

    assertThat(get("/pages/allowed")).bodyText().contains("Đã hết hạn", "https://x.com/a");
  }

  @ParameterizedTest
  @CsvSource({
    "note,     '',            cần điền",
    "until,    '',            cần điền",
    "until,    2026-11-27,    cần từ hôm nay",
    "until,    2027-11-29,    đến một năm nữa",
    "until,    mai,           không phải là một ngày",
    "url,      ftp://a.vn,    địa chỉ như https://",
    "platform, KHONG_CO,      không có trong danh sách",
    "reason,   KHONG_CO,      không có trong danh sách",
  })
  void saysWhatIsWrong(String field, String value, String said) throws IOException {
    assertThat(send("/pages/allowed/new", fields(Map.of(field, value))))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", said)
        .doesNotContain("??");
    assertThat(pages.list(null)).isEmpty();
  }

  @Test
  void expectsAPlace() {
    assertThat(send("/pages/allowed/new", fields(Map.of("platform_id", "", "url", ""))))
        .hasStatus(400)
        .bodyText()
        .contains("cần mã trên nền tảng hoặc địa chỉ");
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "hoa-mau")
  void showsAHeadWhatHisOfficeLetBeAlone() throws IOException {
    pages.add(
        new AllowedPage(Platform.X, "1", "", AllowedPage.Reason.NEWS, TODAY),
        "Của nơi khác",
        "",
        InventedPages.KEEPER);

    assertThat(get("/pages/allowed"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Của nơi khác", "/pages/allowed/new");
    assertThat(send("/pages/allowed/new", fields(Map.of()))).hasStatus(403);
  }

  private static Map<String, String> fields(Map<String, String> facts) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "platform", "FACEBOOK",
                "platform_id", "777",
                "name", "Hội yêu An Hải <i>",
                "reason", "FANS",
                "note", "đã xem",
                "until", "2026-12-31"));
    all.putAll(facts);
    return all;
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(address).header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
