package rasoat.console.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.database.Database;

@SignedInAs(Role.AUDITOR)
@WebMvcTest(AuditController.class)
@Import(WithTrail.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AuditControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private AuditLog log;
  @Autowired private Database state;

  @Test
  void listsWhoDidWhatNewestFirst() throws IOException {
    log.append(event("nguyen.van.a", Action.DECIDED, "finding 0a1b", Map.of("to", "CONFIRMED")));
    log.append(event("", Action.SETTING_CHANGED, "setting x", Map.of()));

    assertThat(get("/audit"))
        .hasStatusOk()
        .bodyText()
        .contains("04/05/2026 08:02:03", "nguyen.van.a", "Kết luận", "finding 0a1b", "CONFIRMED")
        .containsSubsequence("hệ thống", "Sửa thiết lập", "setting x", "Kết luận");
  }

  @ParameterizedTest
  @CsvSource({
    "account=nguyen.van.a,                     finding 1",
    "account=-&action=FINDING_SEEN,           finding 2",
    "action=DECIDED,                           finding 3",
    "subject=finding 4,                        finding 4",
    "account=le.van.c&action=FINDING_SEEN,     finding 5",
    "account=le.van.c&subject=finding 5,       finding 5",
    "account=le.van.c&from=2026-05-04&action=FINDING_SEEN&to=2026-05-04, finding 5"
  })
  void showsWhatTheAddressAsksFor(String query, String shown) throws IOException {
    log.append(event("nguyen.van.a", Action.FINDING_SEEN, "finding 1", Map.of()));
    log.append(event("", Action.FINDING_SEEN, "finding 2", Map.of()));
    log.append(event("le.van.c", Action.DECIDED, "finding 3", Map.of()));
    log.append(event("tran.thi.b", Action.FINDING_SEEN, "finding 4", Map.of()));
    log.append(event("le.van.c", Action.FINDING_SEEN, "finding 5", Map.of()));

    assertThat(get("/audit?" + query))
        .hasStatusOk()
        .bodyText()
        .containsOnlyOnce("<td class=\"amount\">")
        .contains("<td>" + shown + "</td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2026-05-05",
        "to=2026-05-03",
        "account=nobody",
        "subject=finding",
        "before=1"
      })
  void saysSoWhenThereIsNothingOfTheKind(String query) throws IOException {
    log.append(event("nguyen.van.a", Action.FINDING_SEEN, "finding 1", Map.of()));

    assertThat(get("/audit?" + query)).hasStatusOk().bodyText().contains("Không có dòng nào");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/audit?action=NONE",
        "/audit?from=04/05/2026",
        "/audit?to=x",
        "/audit/export?format=pdf",
        "/audit/export?format=csv&from=x"
      })
  void findsNothingAtAnAddressThatIsNone(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  @Test
  void turnsPagesByNumberAndKeepsTheFilter() throws IOException {
    for (int i = 1; i <= 51; i++) {
      log.append(event("a&b+c", Action.FINDING_SEEN, "finding " + i, Map.of()));
    }
    String older = "/audit?account=a%26b%2Bc&amp;before=";

    assertThat(get("/audit?account=a%26b%2Bc"))
        .bodyText()
        .contains("rel=\"next\"", older, "<td>finding 51</td>", "<td>finding 2</td>")
        .doesNotContain("<td>finding 1</td>");
    assertThat(get("/audit?account=a%26b%2Bc&before=" + numberOf("finding 2")))
        .bodyText()
        .contains("<td>finding 1</td>", "Mới nhất")
        .doesNotContain("rel=\"next\"", "<td>finding 2</td>");
  }

  @Test
  void checksTheWholeTrailAndNotesWhoAsked() {
    assertThat(verify()).hasStatus3xxRedirection().hasRedirectedUrl("/audit");

    assertThat(get("/audit"))
        .bodyText()
        .contains("Nhật ký còn nguyên vẹn", "Lần kiểm tra gần nhất: 04/05/2026 08:02:03, t.aud.")
        .contains("Kiểm tra nhật ký");
  }

  @Test
  void showsWhereTheTrailWasChanged() throws IOException {
    log.append(event("nguyen.van.a", Action.DECIDED, "finding 1", Map.of()));
    long number = numberOf("finding 1");
    state.write("tamper", sql -> sql.update("UPDATE audit_entry SET account = 'tran.thi.b'"));

    verify();

    assertThat(get("/audit"))
        .bodyText()
        .contains("NHẬT KÝ ĐÃ BỊ THAY ĐỔI", "Dòng " + number + " không còn như khi được ghi.");
  }

  @Test
  void showsAnEntryThatSomebodyMadeNonsenseOf() throws IOException {
    log.append(event("nguyen.van.a", Action.DECIDED, "finding 1", Map.of()));
    state.write(
        "tamper",
        sql -> sql.update("UPDATE audit_entry SET action = '<b>', details = '<script>' "));

    assertThat(get("/audit"))
        .hasStatusOk()
        .bodyText()
        .contains("&lt;b&gt;", "&lt;script&gt;")
        .doesNotContain("<b>", "<script>");
  }

  @Test
  void exportsWhatIsAskedForAndNotesIt() throws IOException {
    log.append(event("=cmd", Action.DECIDED, "finding \"1\"", Map.of("a", "b")));
    log.append(event("tran.thi.b", Action.FINDING_SEEN, "finding 2", Map.of()));
    AuditEntry entry = entry("finding \"1\"");

    MvcTestResult csv = get("/audit/export?format=csv&action=DECIDED");
    assertThat(csv)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"audit-2026-05-04.csv\"")
        .hasContentType("text/csv;charset=UTF-8")
        .bodyText()
        .isEqualTo(
            "\uFEFFnumber,at,account,action,subject,details,previous,hash\r\n"
                + entry.number()
                + ",2026-05-04T01:02:03Z,'=cmd,DECIDED,\"finding"
                + " \"\"1\"\"\",\"{\"\"a\"\":\"\"b\"\"}\","
                + entry.previous()
                + ","
                + entry.hash()
                + "\r\n");
    assertThat(get("/audit/export?format=jsonl&action=DECIDED"))
        .bodyText()
        .isEqualTo(
            "{\"number\":%d,\"at\":\"2026-05-04T01:02:03Z\",\"account\":\"=cmd\",\"action\":\"DECIDED\","
                    .formatted(entry.number())
                + "\"subject\":\"finding \\\"1\\\"\",\"details\":\"{\\\"a\\\":\\\"b\\\"}\","
                + "\"previous\":\"%s\",\"hash\":\"%s\"}\n"
                    .formatted(entry.previous(), entry.hash()));
    assertThat(log.page(AuditQuery.newest(AuditFilter.all().action("EXPORTED"), 9)))
        .extracting(AuditEntry::details)
        .containsExactly(
            "{\"action\":\"DECIDED\",\"format\":\"jsonl\"}",
            "{\"action\":\"DECIDED\",\"format\":\"csv\"}");
  }

  @Test
  void speaksEnglishWhenAsked() throws IOException {
    log.append(event("nguyen.van.a", Action.DECIDED, "finding 1", Map.of()));

    assertThat(get("/audit?lang=en")).bodyText().contains("Audit trail", "Decided");
  }

  private MvcTestResult get(String address) {
    return mvc.get()
        .uri(URI.create(address.replace(" ", "%20")))
        .header("Host", "localhost")
        .exchange();
  }

  private MvcTestResult verify() {
    return mvc.post().uri("/audit/verify").with(csrf()).header("Host", "localhost").exchange();
  }

  private AuditEntry entry(String subject) throws IOException {
    List<AuditEntry> found = log.page(AuditQuery.newest(AuditFilter.all().subject(subject), 1));
    return found.getFirst();
  }

  private long numberOf(String subject) throws IOException {
    return entry(subject).number();
  }

  private static AuditEvent event(
      String account, Action action, String subject, Map<String, String> details) {
    return new AuditEvent(account, action, subject, details);
  }
}
