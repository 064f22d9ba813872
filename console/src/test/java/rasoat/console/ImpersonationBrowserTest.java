package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.impersonation.InventedPages;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.impersonation.WithPages;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** Pages that seem an agency's, from a tip to a request that runs, as people meet them. */
class ImpersonationBrowserTest {

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;
  private static Accounts accounts;
  private static long known;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    known =
        new SuspectPages(state)
            .observed(
                InventedPages.page("77", "https://t.me/cong_an", "Công an <An Hải>"),
                InventedPages.suspected(),
                new Origin(Origin.Type.POST, "p-1"),
                Instant.now());
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withPages(WithPages.DESK)
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
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
    "390,  844, light, en",
    "390,  844, dark,  vi",
  })
  void staysWithinTheWindowAndOpenToEverybody(int width, int height, String scheme, String language)
      throws IOException {
    enter(Role.CULTURE_OFFICER);
    browser.show(width, height, scheme);
    String shot = "%d-%s-%s".formatted(width, scheme, language);

    open("/impersonation?lang=" + language, "impersonation-" + shot);
    open("/impersonation/" + known + "?lang=" + language, "suspect-" + shot);
    open("/impersonation/new?lang=" + language, "suspect-new-" + shot);
    open("/impersonation/incidents?lang=" + language, "incidents-" + shot);
    open("/impersonation/incidents/new?lang=" + language, "incident-" + shot);
    open("/impersonation/tricks?lang=" + language, "tricks-" + shot);

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/impersonation?lang=vi");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void leadsFromATipToARequestThatRuns() throws IOException {
    browser.show(1440, 900, "light");
    enter(Role.CULTURE_OFFICER);
    follow("main a[href='/impersonation/new']");
    find("#address").sendKeys(InventedPages.URL);
    follow("main form button[type='submit']");
    String page = String.valueOf(browser.driver.getCurrentUrl());

    browser.type("c");
    WebElement reason = browser.driver.switchTo().activeElement();
    browser.leave(() -> reason.sendKeys(Keys.ENTER));
    follow("a[href*='/requests/PA05']");
    assertThat(find("#text").getDomProperty("value")).contains("anhai.hotro");
    find("#reason").sendKeys("Mạo danh, lấy tiền");
    assertThat(browser.accessibilityFaults()).isEmpty();
    follow("main form button[type='submit']");
    String handover = String.valueOf(browser.driver.getCurrentUrl());

    follow("form.out button");
    enter(Role.UNIT_HEAD);
    browser.driver.get(handover);
    follow("form[action$='/approve'] button");

    follow("form.out button");
    enter(Role.CULTURE_OFFICER);
    browser.driver.get(page);
    assertThat(browser.accessibilityFaults()).isEmpty();
    find("[id^='channel-']").sendKeys("thư công vụ");
    follow("form[action$='/sendings'] .button:not(.plainer)");
    assertThat(find("#sendings").getText()).contains("thư công vụ", "còn 23 giờ");
    browser.driver.get(base + "/impersonation?state=IMPERSONATES");
    assertThat(find(".deadline").getText()).contains("còn 23 giờ");
    assertThat(browser.overflow()).isZero();
    assertThat(browser.accessibilityFaults()).isEmpty();
    follow("form.out button");
  }

  @Test
  void isNoMatterOfACyberOfficer() throws IOException {
    enter(Role.CYBER_OFFICER);

    assertThat(browser.driver.findElements(By.cssSelector(".menu a[href='/impersonation']")))
        .isEmpty();
    browser.driver.get(base + "/impersonation");
    assertThat(browser.driver.getPageSource()).doesNotContain("Công an &lt;An Hải");
    browser.complaints();
    browser.driver.get(base + "/");
    follow("form.out button");
  }

  private static void enter(Role role) throws IOException {
    browser.driver.manage().deleteAllCookies();
    browser.signIn(base, TestAccounts.of(accounts, role));
  }

  private static void follow(String selector) {
    WebElement target = find(selector);
    browser.leave(target::click);
  }

  private static WebElement find(String selector) {
    return browser.driver.findElement(By.cssSelector(selector));
  }
}
