package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Channel;
import rasoat.console.casefile.Contact;
import rasoat.console.casefile.ContactKind;
import rasoat.console.casefile.Contacts;
import rasoat.console.casefile.Deed;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.Grounds;
import rasoat.console.casefile.InventedCases;
import rasoat.console.casefile.LegalRule;
import rasoat.console.store.SqlFindingStore;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;

/** The pages of cases as a person meets them. */
class CaseBrowserTest {

  private static Console console;
  @AutoClose private static InventedScan scan;
  private static Browser browser;
  private static String base;
  private static CaseFile leak;
  private static CaseFile secret;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path folder, @TempDir Path profile)
      throws IOException {
    browser = Browser.start(profile);
    scan = new InventedScan(folder);
    openCases();
    console = Console.start(scan.settings());
    base = "http://127.0.0.1:" + console.port();
    Account both =
        TestAccounts.of(TestAccounts.in(scan.state), "", false, Role.CYBER_OFFICER, Role.UNIT_HEAD);
    browser.signIn(base, both);
  }

  private static void openCases() throws IOException {
    Account officer = InventedCases.officer("an.le", null);
    Instant start = Instant.now().minusSeconds(100_000);
    AuditLog audit = new AuditLog(scan.state, AuditHead.none(), () -> start);
    Cases cases = new Cases(scan.state, audit, () -> start);
    Contact pa05 =
        new Contacts(scan.state, audit)
            .keep(
                new Contact(
                    0,
                    ContactKind.PA05,
                    "Trực ban PA05",
                    Channel.PHONE,
                    "069 0000000",
                    null,
                    true,
                    0),
                officer)
            .orElseThrow();
    Details details =
        InventedCases.whole("")
            .with(CaseField.ASSIGNEE, "an.le")
            .with(CaseField.ISSUING, "UBND phường Sông Trăng")
            .with(List.of(LegalRule.WORK_SECRET_ONLINE));
    leak = cases.open(grounds(scan.leak), details, officer);
    secret = cases.open(grounds(scan.secret), InventedCases.details(""), officer);
    cases.open(grounds(scan.altered), InventedCases.whole(""), officer);
    cases.apply(leak.number(), 1, new Deed.Escalate(pa05, start, "đồng chí trực ban"), officer);
    leak = cases.find(leak.number(), officer).orElseThrow();
  }

  private static Grounds grounds(Finding finding) throws IOException {
    SqlFindingStore findings = SqlFindingStore.over(scan.state);
    return Grounds.of(List.of(findings.find(FindingId.of(finding.post())).orElseThrow()))
        .orElseThrow();
  }

  @AfterAll
  static void closeBoth() {
    if (console != null) {
      console.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}x{1} {2} {3}")
  @CsvSource({
    "1440, 900, light, vi",
    "1440, 900, dark,  en",
    "390,  844, light, en",
    "390,  844, dark,  vi",
  })
  void keepsNobodyOutAndStaysWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    browser.show(width, height, scheme);
    browser.driver.get(base + "/cases?lang=" + language);
    String file = "/cases/" + leak.number().canonical();
    for (String page :
        List.of(
            "/cases",
            file,
            "/cases/" + secret.number().canonical(),
            file + "/drafts/BULLETIN",
            "/cases/new?finding=" + FindingId.of(scan.leak.post()),
            "/handovers?case=" + leak.number().canonical(),
            "/contacts")) {
      browser.driver.get(base + page);
      String name = page.replaceAll("[^a-zA-Z]+", "-");
      browser.inspect("case%s-%d-%s-%s".formatted(name, width, scheme, language));
    }
    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/cases?lang=vi");
  }

  @Test
  void isWorkedOnWithTheKeyboardAlone() {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/cases/" + secret.number().canonical());
    browser.driver.executeScript("document.querySelector('#field-unit').focus()");

    browser.leave(
        () ->
            browser
                .driver
                .switchTo()
                .activeElement()
                .sendKeys("Phòng Văn hóa - Xã hội", Keys.ENTER));

    WebElement unit = browser.driver.findElement(By.id("field-unit"));
    assertThat(unit.getDomAttribute("value")).isEqualTo("Phòng Văn hóa - Xã hội");
    assertThat(browser.driver.findElement(By.className("case-history")).getText())
        .contains("Đơn vị liên quan", "Phòng Văn hóa - Xã hội");
  }

  @Test
  void asksForApprovalOfABulletinAndShowsItWaiting() throws IOException {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/cases/" + leak.number().canonical() + "/drafts/BULLETIN");

    browser.driver.findElement(By.id("recipient")).sendKeys("Cổng thông tin phường");
    browser.leave(
        () -> browser.driver.findElement(By.id("reason")).sendKeys("cảnh báo", Keys.ENTER));

    String page = browser.driver.findElement(By.tagName("main")).getText();
    browser.screenshot("handover-1440-light");
    assertThat(page)
        .contains("Chờ phê duyệt", "KHÔNG ĐĂNG, KHÔNG CHIA SẺ")
        .contains("Người yêu cầu không tự phê duyệt");
    assertThat(browser.accessibilityFaults()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }
}
