package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The way in as a person meets it. */
class EntranceBrowserTest {

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    state = EmptyStores.newState();
    console = Console.start(ConsoleSettings.of(0, state, new InMemoryByteStore()));
    base = "http://127.0.0.1:" + console.port();
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
    "390,  844, dark,  vi",
    "390,  844, light, en",
  })
  void showsEachPageWithinTheWindowAndToEverybody(
      int width, int height, String scheme, String language) throws IOException {
    browser.driver.manage().deleteAllCookies();
    browser.show(width, height, scheme);
    String suffix = "-%d-%s-%s".formatted(width, scheme, language);

    look("/setup?lang=" + language, "setup" + suffix);
    String name = TestAccounts.of(TestAccounts.in(state), Role.CYBER_OFFICER).name();
    look("/login?lang=" + language + "&wrong", "login" + suffix);
    browser.driver.findElement(By.id("username")).sendKeys(name);
    browser.leave(
        () ->
            browser
                .driver
                .findElement(By.id("password"))
                .sendKeys(TestAccounts.PASSWORD, Keys.ENTER));
    look("/login/second-factor", "second-factor" + suffix);

    assertThat(browser.complaints()).isEmpty();
  }

  private static void look(String address, String name) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(name);
  }
}
