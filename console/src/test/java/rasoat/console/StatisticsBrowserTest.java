package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.source.InventedWatch;
import rasoat.console.statistics.InventedFigures;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** Figures and reports as a person meets them. */
class StatisticsBrowserTest {

  private static final String MAY = "/statistics?from=2026-05-01&to=2026-05-31";

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    state = EmptyStores.newState();
    InventedFigures.full(state);
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withWatch(InventedWatch.full())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(state), Role.UNIT_HEAD));
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
    "390,  844, light, vi",
    "390,  844, dark,  en",
  })
  void staysWithinTheWindowAndOpenToEverybody(int width, int height, String scheme, String language)
      throws IOException {
    browser.show(width, height, scheme);
    String shot = "%d-%s-%s".formatted(width, scheme, language);

    open(MAY + "&lang=" + language, "statistics-" + shot);
    open("/statistics/reports?lang=" + language, "statistics-reports-" + shot);
    open("/statistics/reports/2026-H1?lang=" + language, "statistics-report-" + shot);

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/statistics?lang=vi");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void asksForAReportToLeaveAndSeesThatItWaits() throws IOException {
    browser.show(390, 844, "light");
    browser.driver.get(base + "/statistics/reports/2026-H1?office=an-hai");
    new Select(browser.driver.findElement(By.id("kind"))).selectByValue("REPORT_CSV");
    browser.driver.findElement(By.id("recipient")).sendKeys("UBND thành phố");
    browser.driver.findElement(By.id("reason")).sendKeys("báo cáo kỳ");
    browser.leave(() -> browser.driver.findElement(By.cssSelector("form.tip button")).click());

    assertThat(browser.driver.findElement(By.tagName("main")).getText())
        .contains("Chờ phê duyệt", "Báo cáo 6 tháng đầu năm 2026 (an-hai)", "UBND thành phố");
    open(browser.driver.getCurrentUrl().substring(base.length()), "report-handover-390-light-vi");
    open("/handovers", "report-handovers-390-light-vi");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void isAskedForAnotherPeriodWithTheKeyboard() {
    browser.show(1440, 900, "light");
    browser.driver.get(base + MAY);

    new Select(browser.driver.findElement(By.id("by"))).selectByValue("MONTH");
    browser.leave(
        () -> browser.driver.findElement(By.cssSelector("main form button")).sendKeys(Keys.ENTER));

    assertThat(browser.driver.getCurrentUrl()).contains("by=MONTH", "from=2026-05-01");
    assertThat(browser.driver.findElement(By.cssSelector(".tables")).getText()).contains("an-hai");
  }
}
