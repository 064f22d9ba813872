package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.source.InventedWatch;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The sources and the morning reports as a person meets them. */
class SourceBrowserTest {

  private static final InventedWatch WATCH = new InventedWatch();

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    state = EmptyStores.newState();
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withWatch(WATCH)
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(state), Role.ADMINISTRATOR));
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
    "390,  844, dark,  vi",
    "390,  844, light, en",
  })
  void staysWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    fill();
    browser.show(width, height, scheme);
    String suffix = "-%d-%s-%s".formatted(width, scheme, language);

    open("/sources?lang=" + language, "sources" + suffix);
    open("/sources?state=WELL&standing=UNKNOWN", "sources-none" + suffix);
    open("/reports", "reports" + suffix);
    open("/reports/latest", "report" + suffix);
    WATCH.sources.clear();
    WATCH.reports.clear();
    open("/sources", "sources-empty" + suffix);
    open("/reports", "reports-empty" + suffix);

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/sources?lang=vi");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void isUsedWithTheMouse() throws IOException {
    fill();
    browser.show(390, 844, "light");
    browser.driver.get(base + "/");

    click(By.cssSelector(".menu a[href='/sources']"));
    click(By.partialLinkText("Cần người xử lý"));
    click(By.partialLinkText("Không chính thức"));
    assertThat(names()).containsExactly("chợ-an-hải", "loi-1");
    click(By.cssSelector("[aria-label='Rà soát lại chợ-an-hải']"));

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo(
            "chợ-an-hải sẽ được rà soát lại khi đến lượt tới; tải lại trang này để xem kết quả.");
    browser.screenshot("sources-resumed-390-light-vi");
    assertThat(URLDecoder.decode(browser.driver.getCurrentUrl(), StandardCharsets.UTF_8))
        .isEqualTo(base + "/sources?state=PERSON&standing=INFORMAL&resumed=chợ-an-hải");
    assertThat(names()).containsExactly("loi-1");
    click(By.linkText("Báo cáo mới nhất"));
    assertThat(browser.driver.findElement(By.tagName("pre")).getText())
        .contains("BÁO CÁO <hôm nay>");
    click(By.partialLinkText("Báo cáo buổi sáng"));
    click(By.linkText("20/11/2026"));
    assertThat(browser.driver.findElement(By.tagName("pre")).getText()).contains("hôm kia");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void isUsedWithTheKeyboardAlone() {
    fill();
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/");

    tabTo("href", "/sources");
    browser.leave(() -> browser.type(Keys.ENTER));
    tabTo("href", "/sources?state=PERSON");
    browser.leave(() -> browser.type(Keys.ENTER));
    tabTo("aria-label", "Rà soát lại dong");
    browser.leave(() -> browser.type(Keys.SPACE));

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .startsWith("dong sẽ được rà soát lại");
    assertThat(browser.driver.getCurrentUrl()).contains("state=PERSON");
    tabTo("href", "/reports/latest");
    browser.leave(() -> browser.type(Keys.ENTER));
    assertThat(browser.driver.findElement(By.cssSelector("main pre")).isDisplayed()).isTrue();
    assertThat(browser.driver.findElement(By.tagName("h1")).getText())
        .isEqualTo("Báo cáo ngày 21/11/2026");
  }

  @Test
  void saysClearlyThatASourceIsNotThere() throws IOException {
    fill();
    browser.show(390, 844, "light");
    browser.driver.get(base + "/sources?state=PERSON");

    WATCH.sources.clear();
    click(By.cssSelector("[aria-label='Rà soát lại dong']"));

    assertThat(
            browser.driver.findElement(By.xpath("//main[contains(., 'Không tìm thấy')]")).getText())
        .contains("Không tìm thấy", "nguồn");
    browser.screenshot("sources-unknown-390-light-vi");
    assertThat(browser.complaints()).allMatch(text -> text.contains("404"));
  }

  @Test
  void asksNoOtherHostForAnything() {
    fill();
    browser.requests();

    browser.driver.get(base + "/sources");

    assertThat(browser.requests())
        .contains(base + "/sources")
        .allMatch(url -> url.startsWith(base + "/"));
  }

  private static void fill() {
    InventedWatch full = InventedWatch.full();
    WATCH.sources.clear();
    WATCH.sources.addAll(full.sources);
    WATCH.reports.clear();
    WATCH.reports.putAll(full.reports);
  }

  private static List<String> names() {
    return browser.driver.findElements(By.cssSelector(".source h2 span:first-child")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static void click(By what) {
    browser.leave(browser.driver.findElement(what)::click);
  }

  private static void tabTo(String attribute, String value) {
    WebElement at = press(Keys.TAB);
    for (int i = 0; i < 40 && !value.equals(at.getDomAttribute(attribute)); i++) {
      at = press(Keys.TAB);
    }
    assertThat(at.getDomAttribute(attribute)).isEqualTo(value);
  }

  private static WebElement press(Keys key) {
    browser.type(key);
    return browser.driver.switchTo().activeElement();
  }
}
