package rasoat.console.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.account.Account;
import rasoat.console.account.AccountAuthentication;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEntry;
import rasoat.console.audit.AuditFilter;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.AuditQuery;
import rasoat.database.Database;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import rasoat.model.post.Sha256;

/** A periodic report from its page to the hands of whoever asked. */
@WebMvcTest
@Import(WithFigures.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ReportHandoverTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private Accounts accounts;
  @Autowired private AuditLog audit;

  private Account officer;
  private Account head;
  private Account headOfOne;

  @BeforeEach
  void fill() throws IOException {
    InventedFigures.full(state);
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    head = TestAccounts.of(accounts, Role.UNIT_HEAD);
    headOfOne = TestAccounts.of(accounts, "an-hai", false, Role.UNIT_HEAD);
  }

  @ParameterizedTest
  @CsvSource({
    "REPORT_PDF,  application/pdf,  2026-H1-bao-cao-dinh-ky.pdf",
    "REPORT_CSV,  text/csv,         2026-H1-bao-cao-dinh-ky.csv",
    "REPORT_JSON, application/json, 2026-H1-bao-cao-dinh-ky.json",
  })
  void leavesOnceAnotherConsentedAsHeConsentedToIt(String kind, String type, String name)
      throws IOException {
    String address = ask("", kind, officer);
    assertThat(get(address + "/file", officer)).hasStatus(404);
    assertThat(get(address, head))
        .bodyText()
        .contains("Báo cáo 6 tháng đầu năm 2026", "/statistics/reports/2026-H1\"", "Phê duyệt");

    assertThat(post(address + "/approve", head, Map.of())).hasStatus3xxRedirection();
    MvcTestResult fetched = get(address + "/file", officer);
    byte[] bytes = fetched.getResponse().getContentAsByteArray();
    new InventedFigures(state).at("2026-05-06T01:00:00Z").found(Kind.LEAK, Strength.CONFIRMED);

    assertThat(fetched.getResponse().getContentType()).startsWith(type);
    assertThat(fetched.getResponse().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + name + "\"");
    assertThat(get(address + "/file", head)).body().isEqualTo(bytes);
    assertThat(get(address, officer)).bodyText().contains(Sha256.of(bytes).value());
    AuditEntry entry = exported();
    assertThat(entry.subject()).isEqualTo("report 2026-H1");
    assertThat(entry.details()).contains(Sha256.of(bytes).value(), "\"draft\":\"no\"");
    Files.write(Path.of("target", name), bytes);
  }

  @Test
  void saysInAFileWhatThePageSaysAndNoGroup() throws IOException {
    assertThat(new String(approved("REPORT_CSV"), UTF_8))
        .startsWith("\uFEFF\"Kỳ báo cáo\",\"6 tháng đầu năm 2026\",\"15/12/2025\",\"14/06/2026\"")
        .contains("\"Nghi lộ, lọt\",\"1\",\"1\"\r\n", "\"Đơn vị an-hai\",\"1\",\"0\"\r\n")
        .doesNotContain("Hội phố");
    assertThat(new String(approved("REPORT_JSON"), UTF_8))
        .contains("\"period\":\"2026-H1\"", "\"judged\":5", "\"places\":[]")
        .doesNotContain("Hội phố");
  }

  @Test
  void isShownToWhoeverDecidesBeforeItLeaves() throws IOException {
    assertThat(get(ask("", "REPORT_CSV", officer), head)).bodyText().contains("Nghi lộ, lọt");

    String paper = ask("", "REPORT_PDF", officer);
    MvcTestResult draft = get(paper + "/file?draft=1", head);
    assertThat(draft).hasStatusOk().hasContentType("application/pdf");
    assertThat(words(draft)).contains("DỰ THẢO").doesNotContain("SỐ LIỆU TẠM TÍNH");
    assertThat(exported().details()).contains("\"draft\":\"yes\"");
    assertThat(get(paper + "/file?draft=1", officer)).hasStatus(404);

    assertThat(post(paper + "/approve", head, Map.of())).hasStatus3xxRedirection();
    assertThat(words(get(paper + "/file", head)))
        .contains("SỐ LIỆU TẠM TÍNH") // the period is not over
        .doesNotContain("DỰ THẢO");
  }

  private static String words(MvcTestResult paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void isApprovedByNoHeadWhoAskedAndByNoHeadOfOneOfficeForAll() {
    String own = ask("", "REPORT_CSV", head);

    assertThat(post(own + "/approve", head, Map.of()))
        .hasStatus(409)
        .bodyText()
        .contains("không tự phê duyệt");
    assertThat(post(own + "/approve", headOfOne, Map.of())).hasStatus(404);
    assertThat(get("/handovers", headOfOne)).bodyText().contains("Chưa có yêu cầu nào");
  }

  @Test
  void isApprovedForItsOwnOfficeByTheHeadOfThat() throws IOException {
    String address = ask("an-hai", "REPORT_JSON", officer);

    assertThat(get("/handovers", headOfOne)).bodyText().contains("(an-hai)");
    assertThat(post(address + "/approve", headOfOne, Map.of())).hasStatus3xxRedirection();
    assertThat(new String(bytes(address), UTF_8)).contains("\"office\":\"an-hai\"", "\"judged\":1");
  }

  private byte[] approved(String kind) {
    String address = ask("", kind, officer);
    assertThat(post(address + "/approve", head, Map.of())).hasStatus3xxRedirection();
    return bytes(address);
  }

  private byte[] bytes(String address) {
    return get(address + "/file", officer).getResponse().getContentAsByteArray();
  }

  private AuditEntry exported() throws IOException {
    return audit
        .page(AuditQuery.newest(AuditFilter.all().action(Action.EXPORTED.name()), 1))
        .getFirst();
  }

  private String ask(String office, String kind, Account by) {
    Map<String, String> fields =
        Map.of("office", office, "kind", kind, "recipient", "UBND", "reason", "báo cáo kỳ");
    MvcTestResult asked = post("/statistics/reports/2026-H1/handovers", by, fields);
    return String.valueOf(asked.getResponse().getRedirectedUrl());
  }

  private MvcTestResult get(String address, Account account) {
    return mvc.get()
        .uri(address)
        .header("Host", "localhost")
        .with(authentication(AccountAuthentication.whole(account)))
        .exchange();
  }

  private MvcTestResult post(String address, Account account, Map<String, String> fields) {
    var request =
        mvc.post()
            .uri(address)
            .header("Host", "localhost")
            .with(csrf())
            .with(authentication(AccountAuthentication.whole(account)));
    fields.forEach(request::param);
    return request.exchange();
  }
}
