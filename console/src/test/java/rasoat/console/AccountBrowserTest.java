package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import rasoat.console.account.Account;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Accounts;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The pages of accounts as a person meets them. */
class AccountBrowserTest {

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;
  private static Accounts accounts;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    Account administrator = TestAccounts.of(accounts, Role.ADMINISTRATOR);
    make("an.nguyen", "Nguyễn Văn An", true, "phuong-an-hai", Role.CYBER_OFFICER, Role.UNIT_HEAD);
    make("binh.tran", "Trần Thị Bình", false, "", Role.REGISTRAR);
    Account gone = make("chi.le", "Lê Chi", false, "", Role.AUDITOR);
    accounts.withdraw(gone.id(), "RETIRED", administrator.name());
    state.write(
        "age and lock",
        sql ->
            sql.update("UPDATE account SET reviewed_at = 0 WHERE name = 'an.nguyen'")
                + sql.update(
                    "UPDATE account SET locked_until = ? WHERE name = 'binh.tran'",
                    4_000_000_000_000L));
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, administrator);
    browser.driver.get(base + "/account");
    browser.driver.findElement(By.id("token-name")).sendKeys("báo cáo hằng ngày");
    browser.driver.findElement(By.id("scope-READ_REPORTS")).sendKeys(Keys.SPACE);
    browser.leave(browser.driver.findElement(By.id("days"))::submit);
    assertThat(browser.driver.findElement(By.className("secret")).getText()).startsWith("rsat_");
  }

  private static Account make(
      String name, String person, boolean cleared, String office, Role... roles)
      throws IOException {
    NewAccount wanted =
        new NewAccount(name, person, Set.of(roles), cleared, office.isEmpty() ? null : office);
    return accounts.create(wanted, TestAccounts.PASSWORD, true, "").orElseThrow();
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
  void isReadByEverybodyAndStaysWithinTheWindow(
      int width, int height, String scheme, String language) throws IOException {
    browser.show(width, height, scheme);
    String suffix = "-%d-%s-%s".formatted(width, scheme, language);

    open("/accounts?lang=" + language, "accounts" + suffix);
    open("/accounts/new", "account-new" + suffix);
    open("/accounts/2", "account" + suffix);
    open("/account", "own-account" + suffix);

    assertThat(browser.complaints()).isEmpty();
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void isUsedWithTheKeyboardAlone() {
    browser.show(390, 844, "light");
    browser.driver.get(base + "/accounts/new?lang=vi");

    browser.driver.findElement(By.id("name")).sendKeys("dung.pham", Keys.TAB, "Phạm Dũng");
    browser.leave(
        () -> browser.driver.switchTo().activeElement().sendKeys(Keys.TAB, Keys.SPACE, Keys.ENTER));

    assertThat(browser.driver.findElement(By.className("secret")).getText())
        .matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
    assertThat(browser.driver.findElement(By.tagName("dl")).getText())
        .contains("Phạm Dũng", "dung.pham");
  }
}
