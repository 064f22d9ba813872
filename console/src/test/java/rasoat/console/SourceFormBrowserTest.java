package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.openqa.selenium.WebElement;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.source.InventedWatch;
import rasoat.console.source.SourceDesk;
import rasoat.console.source.SourceEntry;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** Setting a source as a person does it. */
class SourceFormBrowserTest {

  private static final InventedWatch WATCH = InventedWatch.full();

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
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

  @BeforeEach
  void fill() {
    WATCH.desk.clear();
    WATCH.desk.add(
        new SourceEntry(
            "chợ-mới",
            Map.of(
                "connector", "feed",
                "address", "https://an-hai.example/" + "tin".repeat(60),
                "purpose", "tìm văn bản lộ",
                "legal-basis", "Quyết định 12/QĐ-UBND (mẫu)",
                "standing", "informal")));
  }

  @ParameterizedTest(name = "{0}x{1} {2} {3}")
  @CsvSource({"1440, 900, dark, vi", "390, 844, light, vi", "390, 844, dark, en"})
  void staysWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    WATCH.desk.wrong.add(new SourceDesk.SetWrong("hỏng-" + "x".repeat(60), false));
    WATCH.desk.wrong.add(new SourceDesk.SetWrong("xanh", true));
    browser.show(width, height, scheme);
    String suffix = "-%d-%s-%s".formatted(width, scheme, language);

    open("/sources?kept=chợ-mới&lang=" + language);
    check("sources-set" + suffix);
    open("/sources/chợ-mới/edit");
    check("source-edit" + suffix);
    open("/sources/new");
    check("source-new" + suffix);
    type("id", "xanh");
    type("address", "https://an-hai.example/feed");
    type("purpose", "p");
    type("legal-basis", "l");
    browser.leave(() -> browser.driver.findElement(By.id("legal-basis")).sendKeys(Keys.ENTER));
    check("source-wrong" + suffix);
    assertThat(browser.driver.findElement(By.id("id-fault")).isDisplayed()).isTrue();
    browser.complaints();
    open("/sources?lang=vi");
  }

  @Test
  void isSetAndSwitchedOffWithTheKeyboardAlone() {
    browser.show(1440, 900, "light");
    open("/sources");
    tabTo("href", "/sources/new");
    browser.leave(() -> press(Keys.ENTER));
    tabTo("id", "id");
    keys("nguồn-bàn-phím", Keys.TAB);
    choose("connector", "feed");
    keys(
        Keys.TAB,
        "https://an-hai.example/feed",
        Keys.TAB,
        "tìm văn bản lộ",
        Keys.TAB,
        "Quyết định 12/QĐ-UBND (mẫu)");
    tabTo("id", "schedule");
    keys("mỗi giờ");
    browser.leave(() -> press(Keys.ENTER));

    assertThat(browser.driver.switchTo().activeElement().getDomAttribute("role"))
        .isEqualTo("alert");
    assertThat(browser.driver.findElement(By.id("purpose")).getDomProperty("value"))
        .isEqualTo("tìm văn bản lộ");
    assertThat(browser.driver.findElement(By.id("schedule-fault")).getText()).contains("cron");
    tabTo("id", "schedule");
    keys("0 0 2 * * ?"); // Coming by Tab selects what stands there.
    browser.leave(() -> press(Keys.ENTER));

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo("nguồn-bàn-phím đã lưu, được rà soát khi đến lượt.");
    assertThat(WATCH.desk.set.get("nguồn-bàn-phím").value("schedule")).isEqualTo("0 0 2 * * ?");
    assertThat(WATCH.desk.set.get("nguồn-bàn-phím").value("connector")).isEqualTo("feed");
    browser.driver.get(base + "/sources?state=NEVER_VISITED");
    tabTo("aria-label", "Tắt nguồn nguồn-bàn-phím");
    browser.leave(() -> press(Keys.SPACE));
    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .contains("nguồn-bàn-phím", "đã tắt");
  }

  private static void open(String address) {
    browser.driver.get(base + address);
  }

  private static void check(String page) throws IOException {
    browser.inspect(page);
  }

  private static void type(String field, String text) {
    browser.driver.findElement(By.id(field)).sendKeys(text);
  }

  private static void tabTo(String attribute, String value) {
    WebElement at = press(Keys.TAB);
    for (int i = 0; i < 60 && !value.equals(at.getDomAttribute(attribute)); i++) {
      at = press(Keys.TAB);
    }
    assertThat(at.getDomAttribute(attribute)).isEqualTo(value);
  }

  private static void keys(CharSequence... keys) {
    for (CharSequence each : keys) {
      browser.type(each);
    }
  }

  /** Down through a list of choices that has the focus. */
  private static void choose(String field, String value) {
    WebElement list = browser.driver.findElement(By.id(field));
    for (int i = 0; i < 20 && !value.equals(list.getDomProperty("value")); i++) {
      press(Keys.ARROW_DOWN);
    }
    assertThat(list.getDomProperty("value")).isEqualTo(value);
  }

  private static WebElement press(Keys key) {
    browser.type(key);
    return browser.driver.switchTo().activeElement();
  }
}
