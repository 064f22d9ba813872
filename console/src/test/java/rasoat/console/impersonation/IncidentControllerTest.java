package rasoat.console.impersonation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
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
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;

@SignedInAs(Role.CULTURE_OFFICER)
@WebMvcTest({IncidentController.class, TrickController.class})
@Import(WithPages.class)
class IncidentControllerTest {

  private static final Account OFFICER = InventedOffices.account(Role.CULTURE_OFFICER, null);

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private Incidents incidents;
  @Autowired private SuspectPages pages;
  @Autowired private SuspectDesk desk;

  @BeforeEach
  void empty() throws IOException {
    state.write("empty incidents", sql -> sql.update("DELETE FROM account_incident"));
  }

  @Test
  void keepsBothTimesOfTelling() throws IOException {
    MvcTestResult kept =
        send(
            "/impersonation/incidents/new",
            fields(
                Map.of(
                    "authority", "PA05",
                    "authorityAt", "2026-11-28T09:00",
                    "provider", "Facebook",
                    "providerAt", "2026-11-28T10:15")));

    assertThat(kept).hasRedirectedUrl("/impersonation/incidents?kept=yes");
    assertThat(get("/impersonation/incidents"))
        .hasStatusOk()
        .bodyText()
        .contains("28/11/2026 08:30", "28/11/2026 09:00 (PA05)", "28/11/2026 10:15 (Facebook)")
        .contains("An Hải &lt;b&gt;")
        .doesNotContain("<b>", "Chưa báo đủ", "??");
  }

  @Test
  void saysWhoWasNotToldYet() {
    send("/impersonation/incidents/new", fields(Map.of()));

    assertThat(get("/impersonation/incidents")).bodyText().contains("Chưa báo đủ", "chưa");
  }

  @ParameterizedTest
  @CsvSource({
    "agency,      '',               cần điền",
    "noticedAt,   '',               cần điền",
    "noticedAt,   hôm qua,          không phải là một thời điểm",
    "authorityAt, 2026-11-29T00:00, ở trong tương lai",
    "providerAt,  2026-11-28T09:00, cần điền",
    "kind,        KHONG_CO,         không có trong danh sách",
  })
  void saysWhatIsWrong(String field, String value, String said) {
    assertThat(send("/impersonation/incidents/new", fields(Map.of(field, value))))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", said)
        .doesNotContain("??");
  }

  @Test
  void tellsWhoeverComesSecondAndKeepsWhatHeTyped() throws IOException {
    send("/impersonation/incidents/new", fields(Map.of()));
    long id = incidents.list(OFFICER).getFirst().id();
    String address = "/impersonation/incidents/" + id;
    Map<String, String> first = fields(Map.of("version", "1", "note", "người đầu"));

    assertThat(get(address)).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(send(address, first)).hasRedirectedUrl("/impersonation/incidents?kept=yes");
    assertThat(send(address, fields(Map.of("version", "1", "name", "người sau"))))
        .hasStatus(409)
        .bodyText()
        .contains("Người khác vừa lưu", "value=\"người sau\"")
        .doesNotContain("??");
    assertThat(incidents.find(id, OFFICER).orElseThrow().note()).isEqualTo("người đầu");
  }

  @Test
  void countsTricksWithoutNamingAnybody() throws IOException {
    Origin origin = new Origin(Origin.Type.LIST, "");
    long id =
        pages.observed(InventedPages.fake(), InventedPages.suspected(), origin, WithPages.NOW);
    SuspectPage page = pages.find(id, OFFICER).orElseThrow();

    desk.decide(id, page.version(), SuspectReason.TAKES_MONEY, "", OFFICER);

    assertThat(get("/impersonation/tricks"))
        .hasStatusOk()
        .bodyText()
        .contains("Đếm từ 1 trang", "Tên gần giống.", "Lấy tiền của người dân", "Thông tin liên hệ")
        .doesNotContain("0900 111 222", "anhai.hotro", "??");
  }

  @Test
  void fillsInAPageThatWasDecidedToBeHijacked() throws IOException {
    Origin origin = new Origin(Origin.Type.LIST, "");
    long id =
        pages.observed(InventedPages.fake(), InventedPages.suspected(), origin, WithPages.NOW);

    assertThat(get("/impersonation/incidents/new?suspect=" + id))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"UBND phường An Hải\"", "2026-11-28T12:00")
        .doesNotContain("??");
  }

  private static Map<String, String> fields(Map<String, String> facts) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "agency", "UBND phường An Hải <b>",
                "platform", "FACEBOOK",
                "kind", "LOST",
                "noticedAt", "2026-11-28T08:30"));
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
