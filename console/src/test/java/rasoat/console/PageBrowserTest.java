package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.WebElement;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.page.InventedPages;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The register of official pages as an officer of the culture desk meets it. */
class PageBrowserTest {

  private static final int MOST_TABS = 200;

  @TempDir private static Path profile;
  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @TempDir private Path folder;

  @BeforeAll
  static void openConsoleAndBrowser() throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    state = EmptyStores.newState();
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(state), Role.CULTURE_OFFICER));
  }

  @BeforeEach
  void fill() throws IOException {
    InventedPages.in(state);
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

    open("/pages/official?lang=" + language, "pages-" + shot);
    browser.leave(() -> browser.driver.findElement(By.cssSelector("main li h2 a")).click());
    holds("page-" + shot);
    open("/pages/official/new?lang=" + language, "page-new-" + shot);
    open("/pages/official/import?lang=" + language, "page-import-" + shot);
    open("/pages/todo?lang=" + language, "page-todo-" + shot);
    open("/pages/allowed?lang=" + language, "pages-allowed-" + shot);
    open("/pages/allowed/new?lang=" + language, "page-allow-" + shot);

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/pages/official?lang=vi");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    holds(screenshot);
  }

  private static void holds(String screenshot) throws IOException {
    browser.inspect(screenshot);
  }

  @Test
  void isWorkedWithTheKeyboardAlone() {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/pages/official");

    browser.leave(
        () -> reach(By.cssSelector("a[href='/pages/official/new']")).sendKeys(Keys.ENTER));
    reach(By.id("agency")).sendKeys("Trường Tiểu học Mẫu");
    reach(By.id("platform")).sendKeys("Z");
    reach(By.id("platform_id")).sendKeys("4001");
    browser.leave(() -> reach(By.cssSelector("form.tip button")).sendKeys(Keys.SPACE));
    reach(By.id("q")).sendKeys("tieu hoc");
    browser.leave(() -> browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER));

    assertThat(browser.driver.findElement(By.cssSelector("ol.findings")).getText())
        .contains("Trường Tiểu học Mẫu", "Zalo", "4001", "Chưa xác minh")
        .doesNotContain("An Hải");
  }

  @Test
  void keepsAFileAndShowsItsFaultsWithinAPhone() throws IOException {
    browser.show(390, 844, "light");
    Path file = folder.resolve("trang.csv");
    Files.writeString(
        file,
        "agency;platform;platform_id\nUBND xã A;zalo;1\nUBND xã B;" + "x".repeat(70) + ";2\n",
        StandardCharsets.UTF_8);
    browser.driver.get(base + "/pages/official/import");

    browser.driver.findElement(By.id("file")).sendKeys(file.toString());
    browser.leave(() -> browser.driver.findElement(By.cssSelector("form.tip button")).click());

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .contains("1 trang mới", "1 dòng không nhận");
    holds("page-imported-390");
  }

  @Test
  void letsAPageBeAndEndsIt() {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/pages/allowed/new");
    browser.driver.findElement(By.id("platform_id")).sendKeys("777");
    browser.driver.findElement(By.id("note")).sendKeys("đã xem");
    browser.leave(() -> browser.driver.findElement(By.cssSelector("form.tip button")).click());
    assertThat(browser.driver.findElement(By.cssSelector("ol.findings")).getText())
        .contains("777", "Đang bỏ qua");

    browser.leave(() -> browser.driver.findElement(By.cssSelector("form.actions button")).click());

    assertThat(browser.driver.findElement(By.cssSelector("ol.findings")).getText())
        .contains("Đã kết thúc");
  }

  /** By the key that everybody has. */
  private static WebElement reach(By place) {
    WebElement target = browser.driver.findElement(place);
    for (int i = 0; i < MOST_TABS; i++) {
      WebElement here = browser.driver.switchTo().activeElement();
      if (here.equals(target)) {
        return here;
      }
      here.sendKeys(Keys.TAB);
    }
    throw new AssertionError("no key leads to " + place);
  }
}
