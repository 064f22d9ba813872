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
import org.openqa.selenium.WebElement;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;

/** The pages as a person meets them. */
class ConsoleBrowserTest {

  private static Console console;
  @AutoClose private static InventedScan scan;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path folder, @TempDir Path profile)
      throws IOException {
    browser = Browser.start(profile);
    scan = new InventedScan(folder);
    console = Console.start(scan.settings());
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(scan.state), Role.CYBER_OFFICER));
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
  void showsEachStateWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    browser.show(width, height, scheme);

    String view = "%d-%s-%s".formatted(width, scheme, language);

    look(base + "/findings?lang=" + language, "list-" + view);
    look(address(scan.leak), "leak-" + view);
    look(address(scan.secret), "secret-" + view);
    look(address(scan.altered), "altered-" + view);
    look(base + "/findings/unknown", "unknown-" + view);
    look(base + "/findings?kind=PUBLIC_COPY", "empty-" + view);
    look(base + "/feedback", "feedback-" + view);

    assertThat(browser.complaints()).allMatch(text -> text.contains("/findings/unknown"));
    browser.driver.get(base + "/findings?lang=vi");
  }

  private static void look(String address, String screenshot) throws IOException {
    browser.driver.get(address);
    browser.inspect(screenshot);
  }

  @Test
  void isUsedWithTheKeyboardAlone() {
    browser.show(1280, 900, "light");
    browser.driver.get(base + "/findings?kind=LEAK");

    WebElement skip = press(Keys.TAB);
    assertThat(skip.getDomAttribute("href")).isEqualTo("#main");
    press(Keys.ENTER);
    WebElement last = skip;
    for (int i = 0; i < 20 && !last.getText().equals("1849/UBND-VHXH"); i++) {
      last = press(Keys.TAB);
    }
    browser.leave(() -> browser.type(Keys.ENTER));

    assertThat(browser.driver.getCurrentUrl()).startsWith(address(scan.leak));
  }

  @Test
  void changesToEnglishAndStaysThere() {
    browser.driver.get(base + "/");

    browser.leave(browser.driver.findElement(By.className("language"))::click);
    browser.driver.get(address(scan.leak));

    WebElement html = browser.driver.findElement(By.tagName("html"));
    assertThat(html.getDomAttribute("lang")).isEqualTo("en");
    assertThat(html.getText()).contains("What was observed", "0.90");

    browser.leave(browser.driver.findElement(By.className("language"))::click);
    assertThat(browser.driver.findElement(By.tagName("html")).getText())
        .contains("Điều quan sát được", "0,90");
  }

  @Test
  void asksNoOtherHostForAnythingAndBreaksNothing() {
    browser.requests();
    browser.complaints();

    browser.driver.get(base + "/");
    browser.driver.get(address(scan.leak));

    assertThat(browser.requests())
        .contains(base + "/", base + "/console.css", base + "/console.js")
        .allMatch(url -> url.startsWith(base + "/") || url.startsWith("data:"));
    assertThat(browser.complaints()).isEmpty();
  }

  private static WebElement press(Keys key) {
    browser.type(key);
    return browser.driver.switchTo().activeElement();
  }

  private static String address(Finding finding) {
    return base + "/findings/" + FindingId.of(finding.post());
  }
}
