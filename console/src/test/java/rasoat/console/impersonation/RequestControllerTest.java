package rasoat.console.impersonation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.account.Account;
import rasoat.console.account.AccountAuthentication;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;

/** From a decided page to a request that was approved, sent and runs. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(WithPages.class)
class RequestControllerTest {

  private static final Origin LIST = new Origin(Origin.Type.LIST, "danh sách");

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private SuspectPages pages;
  @Autowired private SuspectDesk desk;

  private Account officer;
  private Account head;
  private Account police;
  private long id;

  @BeforeEach
  void decide() throws IOException {
    officer = TestAccounts.of(accounts, Role.CULTURE_OFFICER);
    head = TestAccounts.of(accounts, Role.UNIT_HEAD);
    police = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    id = pages.observed(InventedPages.fake(), InventedPages.suspected(), LIST, WithPages.NOW);
    SuspectPage page = pages.find(id, officer).orElseThrow();
    desk.decide(id, page.version(), SuspectReason.TAKES_MONEY, "", officer);
  }

  @Test
  void fillsInWhatWasObservedAndNothingOfPeople() {
    assertThat(get("/impersonation/" + id + "/requests/PA05", officer))
        .hasStatusOk()
        .bodyText()
        .contains("UBND phường An Hải", "facebook.com/anhai.hotro", "Tên gần giống.")
        .contains("facebook.com/phuonganhai", "330/2026/NĐ-CP, Điều 14.3.a", "chiếm đoạt tiền")
        .doesNotContain("0900 111 222", "<script>alert", "??");
    assertThat(get("/impersonation/" + id + "/requests/PLATFORM", officer)).hasStatusOk();
    assertThat(get("/impersonation/" + id + "/requests/AGENCY", head)).hasStatusOk();
    assertThat(get("/impersonation/" + id + "/requests/CULTURE_DESK", officer)).hasStatus(404);
  }

  @Test
  void writesNothingOfAPageThatNobodyDecided() throws IOException {
    desk.decide(id, version(), SuspectReason.PARODY, "nhầm", officer);

    assertThat(get("/impersonation/" + id + "/requests/PA05", officer)).hasStatus(404);
  }

  @Test
  void leavesByTheConsentOfAnotherPersonAndStartsTheClockWhenSent() throws IOException {
    String handover = ask("PA05");
    String sendings = "/impersonation/" + id + "/sendings";
    Map<String, String> sent = sent(handover, "2026-11-28T11:30");

    post(sendings, sent, officer);
    assertThat(due()).as("not approved yet").isEmpty();
    assertThat(post(handover + "/approve", Map.of(), officer)).hasStatus(403);
    assertThat(post(handover + "/approve", Map.of(), head)).hasStatus(302);
    MvcTestResult file = get(handover + "/file", officer);
    assertThat(file).hasStatusOk();
    assertThat(new String(file.getResponse().getContentAsByteArray(), 0, 4, UTF_8))
        .isEqualTo("%PDF");
    post(sendings, sent, officer);

    assertThat(due()).contains(WithPages.NOW.plus(Duration.ofMinutes(24 * 60 - 30)));
    assertThat(get("/impersonation/" + id, officer))
        .bodyText()
        .contains("thư công vụ", "trực ban PA05", "còn 23 giờ")
        .doesNotContain("??");
  }

  @Test
  void givesAnUrgentRequestSixHours() throws IOException {
    String handover = ask("PA05");
    post(handover + "/approve", Map.of(), head);

    Map<String, String> sent = new HashMap<>(sent(handover, "2026-11-28T12:00"));
    sent.put("urgent", "yes");
    post("/impersonation/" + id + "/sendings", sent, officer);

    assertThat(get("/impersonation/" + id, officer)).bodyText().contains("khẩn");
    assertThat(due().orElseThrow()).isBeforeOrEqualTo(WithPages.NOW.plus(Duration.ofHours(6)));
  }

  @Test
  void isNotApprovedOnceTheDecisionWasTakenBack() throws IOException {
    String handover = ask("AGENCY");
    desk.decide(id, version(), SuspectReason.PARODY, "nhầm", officer);

    assertThat(post(handover + "/approve", Map.of(), head)).hasStatus(409);
  }

  @Test
  void showsAnOfficerOfOtherMattersNothingOfIt() throws IOException {
    String handover = ask("PLATFORM");

    assertThat(get("/handovers", police))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Báo cáo nền tảng");
    assertThat(get(handover, police)).hasStatus(404);
    assertThat(get("/handovers", officer))
        .bodyText()
        .contains("Báo cáo nền tảng", "Trang nghi mạo danh số")
        .doesNotContain("??");
    assertThat(get(handover, head)).bodyText().contains("An Hải").doesNotContain("??");
  }

  private String ask(String kind) {
    MvcTestResult asked =
        post(
            "/impersonation/" + id + "/requests/" + kind,
            Map.of("text", "Phường An Hải đề nghị.", "recipient", "PA05", "reason", "mạo danh"),
            officer);
    return Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
  }

  private static Map<String, String> sent(String handover, String at) {
    return Map.of(
        "handover",
        handover.replaceAll("\\D", ""),
        "channel",
        "thư công vụ",
        "receiver",
        "trực ban PA05",
        "sentAt",
        at);
  }

  private Optional<Instant> due() throws IOException {
    return pages.find(id, officer).orElseThrow().due();
  }

  private long version() throws IOException {
    return pages.find(id, officer).orElseThrow().version();
  }

  private MvcTestResult get(String address, Account by) {
    return mvc.get()
        .uri(address)
        .header("Host", "localhost")
        .with(authentication(AccountAuthentication.whole(by)))
        .exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields, Account by) {
    var request =
        mvc.post()
            .with(csrf())
            .with(authentication(AccountAuthentication.whole(by)))
            .uri(address)
            .header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
