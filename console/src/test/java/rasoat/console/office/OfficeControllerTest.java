package rasoat.console.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.List;
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

@SignedInAs(Role.ADMINISTRATOR)
@WebMvcTest(OfficeController.class)
@Import(WithDesk.class)
class OfficeControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/offices", "/offices/new", "/offices/an-hai", "/offices?lang=en"})
  void hasWordsForEverything(String address) {
    assertThat(get(address)).hasStatusOk().bodyText().doesNotContain("??", "null", "Optional");
  }

  @Test
  void showsNamesAsTextOnly() {
    assertThat(get("/offices"))
        .bodyText()
        .contains("Mẫu &lt;script&gt;", "Trần Thị Mẫu")
        .doesNotContain("Mẫu <script>");
  }

  @Test
  void addsAnOfficeWithTheNamesOfItsDocuments() throws IOException {
    String id = "moi-" + System.nanoTime();

    assertThat(send("/offices/new", Map.of("id", id, "name", "UBND xã Mới", "names", "A\n\nB\n")))
        .hasRedirectedUrl("/offices/" + id + "?kept=yes");

    assertThat(names(id)).containsExactly("a", "b", folded("UBND xã Mới"));
    assertThat(trail()).last().asString().contains("added", "UBND xã Mới");
  }

  @Test
  void changesAnOfficeAndForgetsItsOldNames() throws IOException {
    assertThat(send("/offices/an-hai", Map.of("name", "UBND phường An Hải", "names", "")))
        .hasRedirectedUrl("/offices/an-hai?kept=yes");

    assertThat(names("an-hai")).containsExactly(folded("UBND phường An Hải"));
    assertThat(get("/offices/an-hai?kept=yes")).bodyText().contains("Đã lưu");
  }

  @ParameterizedTest
  @CsvSource({
    "An Hải,  UBND, '',         '',         'chỉ gồm chữ thường'",
    "an-hai,  UBND, '',         '',         'đã có cơ quan'",
    "mot,     '',   '',         '',         'cần điền'",
    "hai,     UBND, 2026-02-30, '',         'không phải là một ngày'",
    "ba,      UBND, 2026-02-01, 2026-01-01, 'trước ngày bắt đầu'",
  })
  void saysWhatIsWrong(String id, String name, String from, String to, String said) {
    assertThat(
            send("/offices/new", Map.of("id", id, "name", name, "validFrom", from, "validTo", to)))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", said);
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
  void showsAHeadTheOwnOfficeAlone() {
    assertThat(get("/offices"))
        .bodyText()
        .contains("/offices/an-hai")
        .doesNotContain("/offices/hoa-mau", "/offices/new");
    assertThat(get("/offices/an-hai")).bodyText().doesNotContain("type=\"submit\">Lưu");
    assertThat(get("/offices/hoa-mau")).hasStatus(404);
    assertThat(send("/offices/an-hai", Map.of("name", "x"))).hasStatus(403);
  }

  @Test
  @SignedInAs(value = Role.ADMINISTRATOR, office = "an-hai")
  void letsAnAdministratorOfOneOfficeAddNoOther() {
    assertThat(send("/offices/new", Map.of("id", "khac", "name", "x"))).hasStatus(404);
    assertThat(send("/offices/hoa-mau", Map.of("name", "x"))).hasStatus(404);
  }

  private static String folded(String name) {
    return OfficeName.folded(name);
  }

  private List<String> names(String office) throws IOException {
    return state.read(
        "read names",
        sql ->
            sql.list(
                "SELECT name FROM office_name WHERE office = ? ORDER BY name",
                row -> row.getString("name"),
                office));
  }

  private List<String> trail() throws IOException {
    return state.read(
        "read the trail",
        sql ->
            sql.list(
                "SELECT details FROM audit_entry WHERE action = 'OFFICE_CHANGED' ORDER BY number",
                row -> row.getString("details")));
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
