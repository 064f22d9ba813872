package rasoat.console.impersonation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static rasoat.console.impersonation.InventedPages.harmless;
import static rasoat.console.impersonation.InventedPages.page;
import static rasoat.console.impersonation.InventedPages.suspected;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
import rasoat.console.audit.AuditEntry;
import rasoat.console.audit.AuditFilter;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.AuditQuery;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;

@SignedInAs(Role.CULTURE_OFFICER)
@WebMvcTest({
  SuspectController.class,
  SuspectDeedController.class,
  NewSuspectController.class,
  SendingController.class
})
@Import(WithPages.class)
class SuspectControllerTest {

  private static final Origin SEARCH = new Origin(Origin.Type.SEARCH, "An Hải");
  private static final Account OFFICER = InventedOffices.account(Role.CULTURE_OFFICER, null);

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private SuspectPages pages;
  @Autowired private Sendings sendings;
  @Autowired private AuditLog audit;

  @BeforeEach
  void empty() throws IOException {
    for (String table :
        List.of(
            "suspect_sending",
            "suspect_decision",
            "suspect_observation",
            "suspect_key",
            "suspect_page")) {
      state.write("empty a table", sql -> sql.update("DELETE FROM " + table));
    }
  }

  @Test
  void addsAPageThatSomebodyTellsOfAndJudgesItAtOnce() throws IOException {
    MvcTestResult added =
        send("/impersonation/new", Map.of("address", InventedPages.URL, "note", "Bà con báo"));

    SuspectPage kept = only();
    assertThat(added).hasRedirectedUrl("/impersonation/" + kept.id());
    assertThat(kept.page()).isEqualTo(InventedPages.fake());
    assertThat(kept.verdict()).isEqualTo(suspected());
    assertThat(kept.origin()).isEqualTo(new Origin(Origin.Type.TIP, "Bà con báo"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',        '', cần địa chỉ hoặc tên",
    "'a b.com', '', không phải là một địa chỉ",
  })
  void saysWhatIsWrongWithAPageTold(String address, String name, String said) {
    assertThat(send("/impersonation/new", Map.of("address", address, "name", name)))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", said)
        .doesNotContain("??");
  }

  @Test
  void listsWhatIsSuspectedAndTheRestWhenAskedFor() throws IOException {
    pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);
    pages.observed(page("9", "", "Hoa tươi An Hải"), harmless(), SEARCH, WithPages.NOW);

    assertThat(get("/impersonation"))
        .hasStatusOk()
        .bodyText()
        .contains("‹U+200B›", "&lt;script&gt;", "1.200 người theo dõi", "Tiền")
        .doesNotContain("<script>alert", "Hoa tươi", "??");
    assertThat(get("/impersonation?state=ALL")).bodyText().contains("Hoa tươi", "Không nghi");
    assertThat(get("/impersonation?words=hoa&state=ALL"))
        .bodyText()
        .contains("Hoa tươi")
        .doesNotContain("‹U+200B›");
    assertThat(get("/impersonation?state=NONSENSE")).hasStatus(404);
  }

  @Test
  void showsSuspectAndRegisteredPageSideBySideAndNotesWhoLooked() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    assertThat(get("/impersonation/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("facebook.com/phuonganhai", "facebook.com/anhai.hotro", "+0,35", "+0,25")
        .contains("Hỗ trợ &lt;b&gt;24/7", "Nộp phí", "Tên gần giống.", "0,90")
        .doesNotContain("<b>24", "<script>alert", "href=\"https://www.facebook.com", "??");
    assertThat(lastEntry().action()).isEqualTo("SUSPECT_SEEN");
    assertThat(lastEntry().subject()).isEqualTo("suspect page " + id);
  }

  @Test
  void decidesAndTellsWhoeverComesSecond() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);
    Map<String, String> fields = Map.of("version", "0", "reason", "PARODY", "note", "nhại <i>");

    send("/impersonation/" + id + "/decisions", fields);
    MvcTestResult second =
        send(
            "/impersonation/" + id + "/decisions",
            Map.of("version", "0", "reason", "TAKES_MONEY", "note", "đã viết"));

    assertThat(only().state()).isEqualTo(SuspectState.FALSE_ALARM);
    assertThat(((Typed) second.getMvcResult().getFlashMap().get("typed")).value("note"))
        .isEqualTo("đã viết");
    assertThat(get("/impersonation/" + id))
        .bodyText()
        .contains("nhại &lt;i&gt;", "Giễu nhại")
        .doesNotContain("??");
    assertThat(get("/impersonation")).bodyText().doesNotContain("‹U+200B›");
  }

  @Test
  void makesAToDoOfAnOfficialPageThatIsNotRegistered() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    send(
        "/impersonation/" + id + "/decisions",
        Map.of("version", "0", "reason", "NOT_REGISTERED_YET"));

    assertThat(get("/impersonation/" + id)).bodyText().contains("Việc cần làm");
  }

  @Test
  void keepsTheAnalysisAndWhatTheSecondTyped() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);
    String address = "/impersonation/" + id + "/analysis";

    send(address, Map.of("version", "0", "METHOD", "Thu phí"));
    MvcTestResult second = send(address, Map.of("version", "0", "METHOD", "Xin OTP"));

    assertThat(only().written(AnalysisField.METHOD)).isEqualTo("Thu phí");
    assertThat(((Typed) second.getMvcResult().getFlashMap().get("typed")).value("METHOD"))
        .isEqualTo("Xin OTP");
  }

  @Test
  void notesByHandThatItIsGone() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    send("/impersonation/" + id + "/standing", Map.of("standing", "GONE", "note", "đã xem"));

    assertThat(only().standing()).isEqualTo(Standing.GONE);
    assertThat(get("/impersonation/" + id)).bodyText().contains("Đã gỡ", "đã xem");
  }

  @Test
  void looksAgainNow() throws IOException {
    long id =
        pages.observed(
            page("", InventedPages.URL, "Tên cũ"),
            harmless(),
            SEARCH,
            WithPages.NOW.minusSeconds(9));

    send("/impersonation/" + id + "/look", Map.of());

    assertThat(only().standing()).isEqualTo(Standing.RENAMED);
    assertThat(only().verdict()).isEqualTo(suspected());
  }

  @Test
  void showsTheClockOfARequestAndWhatIsOverdue() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);
    send("/impersonation/" + id + "/decisions", Map.of("version", "0", "reason", "TAKES_MONEY"));
    sendings.sent(
        SuspectPagesTest.sent(
            id, 1, RequestKind.PA05, false, WithPages.NOW.minus(Duration.ofHours(27))),
        OFFICER);

    assertThat(get("/impersonation"))
        .bodyText()
        .contains("clock-OVERDUE", "quá hạn 3 giờ")
        .doesNotContain("??");
    assertThat(get("/impersonation/" + id))
        .bodyText()
        .contains("quá hạn 3 giờ", "1 trên 5 lần trong 30 ngày", "147/2024")
        .doesNotContain("??");
  }

  @Test
  @SignedInAs(Role.CYBER_OFFICER)
  void isClosedToAnOfficerOfOtherMatters() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    assertThat(get("/impersonation")).hasStatus(403);
    assertThat(get("/impersonation/" + id)).hasStatus(403);
    assertThat(send("/impersonation/" + id + "/decisions", Map.of())).hasStatus(403);
  }

  @Test
  @SignedInAs(Role.UNIT_HEAD)
  void letsAHeadReadOnly() throws IOException {
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    assertThat(get("/impersonation/" + id))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/decisions\"", "/look\"");
    assertThat(send("/impersonation/" + id + "/decisions", Map.of())).hasStatus(403);
  }

  @Test
  @SignedInAs(value = Role.CULTURE_OFFICER, office = "hoa-mau")
  void knowsOfPagesThatClaimTheOwnOfficeAlone() throws IOException {
    InventedOffices.in(state);
    long id = pages.observed(InventedPages.fake(), suspected(), SEARCH, WithPages.NOW);

    assertThat(get("/impersonation")).hasStatusOk().bodyText().doesNotContain("‹U+200B›");
    assertThat(get("/impersonation/" + id)).hasStatus(404);
  }

  private SuspectPage only() throws IOException {
    List<SuspectPage> all =
        state.read("list", sql -> sql.list("SELECT * FROM suspect_page", SuspectRow::read));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private AuditEntry lastEntry() throws IOException {
    return audit.page(AuditQuery.newest(AuditFilter.all(), 1)).getFirst();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(address).header("Host", "localhost");
    new HashMap<>(fields).forEach(request::param);
    return request.exchange();
  }
}
