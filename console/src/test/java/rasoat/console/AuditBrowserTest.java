package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The audit trail as a person meets it. */
class AuditBrowserTest {

  @AutoClose private static Database state;
  private static AuditLog log;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    state = EmptyStores.newState();
    log = new AuditLog(state, AuditHead.none(), InstantSource.system());
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(state), Role.AUDITOR));
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

  @BeforeEach
  void fill() throws IOException {
    for (int i = 1; i <= 60; i++) {
      log.append(
          new AuditEvent(
              "nguyen.van.a",
              i % 2 == 0 ? Action.DECIDED : Action.SECOND_FACTOR_RESET,
              "finding 0123456789abcdef0123456789abcdef-" + i,
              Map.of("from", "NEW", "to", "CONFIRMED")));
    }
  }

  @ParameterizedTest(name = "{0}x{1} {2} {3}")
  @CsvSource({
    "1440, 900, light, vi",
    "1440, 900, dark,  en",
    "390,  844, light, vi",
    "390,  844, dark,  vi",
    "390,  844, light, en",
  })
  void staysWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    browser.show(width, height, scheme);

    open("/audit?lang=" + language, "audit-%d-%s-%s".formatted(width, scheme, language));
    open("/audit?account=nobody", "audit-none-%d-%s-%s".formatted(width, scheme, language));

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/audit?lang=vi");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void isFilteredTurnedAndCheckedWithTheKeyboard() throws IOException {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/audit");

    new Select(browser.driver.findElement(By.id("action"))).selectByValue("DECIDED");
    browser.leave(
        () -> browser.driver.findElement(By.id("account")).sendKeys("nguyen.van.a", Keys.ENTER));
    assertThat(browser.driver.findElements(By.cssSelector(".trail tbody tr")))
        .allMatch(row -> row.getText().contains("Kết luận"));

    browser.driver.get(base + "/audit");
    browser.leave(
        () -> browser.driver.findElement(By.cssSelector("a[rel=next]")).sendKeys(Keys.ENTER));
    assertThat(browser.driver.findElement(By.linkText("Mới nhất")).isDisplayed()).isTrue();

    browser.leave(
        () ->
            browser.driver.findElement(By.cssSelector(".audit-check button")).sendKeys(Keys.ENTER));
    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .contains("Nhật ký còn nguyên vẹn");
    browser.screenshot("audit-checked");
  }
}
