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

  @ParameterizedTest(name = "{0}x{1} {2}")
  @CsvSource({"1280, 900, light", "1280, 900, dark", "390, 844, light", "390, 844, dark"})
  void showsListAndFindingWithinTheWindow(int width, int height, String scheme) throws IOException {
    browser.show(width, height, scheme);

    browser.driver.get(base + "/");
    browser.screenshot("list-%d-%s".formatted(width, scheme));
    assertThat(browser.overflow()).as("pixels the list is too wide").isZero();
    assertThat(browser.accessibilityFaults()).as("the list").isEmpty();

    browser.driver.get(address(scan.leak));
    browser.screenshot("leak-%d-%s".formatted(width, scheme));
    assertThat(browser.overflow()).as("pixels the finding is too wide").isZero();

    browser.driver.get(address(scan.secret));
    browser.screenshot("secret-%d-%s".formatted(width, scheme));
    browser.driver.get(address(scan.altered));
    browser.screenshot("altered-%d-%s".formatted(width, scheme));
    browser.driver.get(base + "/findings/unknown");
    browser.screenshot("unknown-%d-%s".formatted(width, scheme));
    browser.driver.get(base + "/findings?kind=PUBLIC_COPY");
    browser.screenshot("empty-%d-%s".formatted(width, scheme));
    assertThat(browser.complaints()).allMatch(text -> text.contains("/findings/unknown"));
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
    press(Keys.ENTER);

    assertThat(browser.driver.getCurrentUrl()).startsWith(address(scan.leak));
  }

  @Test
  void changesToEnglishAndStaysThere() {
    browser.driver.get(base + "/");

    browser.driver.findElement(By.className("language")).click();
    browser.driver.get(address(scan.leak));

    WebElement html = browser.driver.findElement(By.tagName("html"));
    assertThat(html.getDomAttribute("lang")).isEqualTo("en");
    assertThat(html.getText()).contains("What was observed", "0.90");

    browser.driver.findElement(By.className("language")).click();
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
    browser.driver.switchTo().activeElement().sendKeys(key);
    return browser.driver.switchTo().activeElement();
  }

  private static String address(Finding finding) {
    return base + "/findings/" + FindingId.of(finding.post());
  }
}
