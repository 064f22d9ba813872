package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import rasoat.console.account.AccountRules;
import rasoat.model.finding.FindingId;

/**
 * A day of each role, one after the other: from an empty console to a report that was approved, and
 * the trail all of it left.
 */
class RoleDaysBrowserTest {

  /** How somebody uses a page. */
  enum Hand {
    MOUSE {
      @Override
      void press(Browser browser, WebElement target) {
        target.click();
      }
    },
    KEYBOARD {
      @Override
      void press(Browser browser, WebElement target) {
        reach(browser, target).sendKeys(isLink(target) ? Keys.ENTER : Keys.SPACE);
      }
    };

    private static final int MOST_TABS = 300;

    abstract void press(Browser browser, WebElement target);

    /** By the key that everybody has, as far as it takes. */
    static WebElement reach(Browser browser, WebElement target) {
      for (int i = 0; i < MOST_TABS; i++) {
        WebElement here = browser.driver.switchTo().activeElement();
        if (here.equals(target)) {
          return here;
        }
        // Of a group of radio buttons the key reaches one; arrows reach the others.
        boolean isInGroup = isSameGroup(here, target);
        here.sendKeys(isInGroup ? Keys.ARROW_DOWN : Keys.TAB);
      }
      throw new AssertionError("not reached with the keyboard: " + target);
    }

    private static boolean isSameGroup(WebElement here, WebElement target) {
      return "radio".equals(here.getDomAttribute("type"))
          && "radio".equals(target.getDomAttribute("type"))
          && Objects.equals(here.getDomAttribute("name"), target.getDomAttribute("name"));
    }

    private static boolean isLink(WebElement target) {
      return target.getTagName().equals("a");
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String PASSWORD = "thuyền thúng 4 mái chèo";

  @TempDir private Path folder;
  @TempDir private Path profile;

  private Browser browser;
  private InventedScan scan;
  private Console console;
  private String base;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(PATIENCE);
    browser.show(1440, 900, "light");
    scan = new InventedScan(folder);
    console = Console.start(scan.settings().withAccounts(AccountRules.USUAL));
    base = "http://127.0.0.1:" + console.port();
  }

  @AfterEach
  void close() {
    if (console != null) {
      console.close();
      scan.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsInAReportThatWasApprovedAndATrailThatIsWhole(Hand hand) throws Exception {
    setUp(hand);
    String officer = make(hand, "can.bo", "Lê Văn Cán", "CYBER_OFFICER");
    String head = make(hand, "lanh.dao", "Phạm Thị Đạo", "UNIT_HEAD");
    String auditor = make(hand, "kiem.tra", "Võ Kiểm", "AUDITOR");
    leave(hand);

    enterFirst(hand, "can.bo", officer);
    String number = work(hand);
    leave(hand);

    enterFirst(hand, "lanh.dao", head);
    approve(hand, number);
    leave(hand);

    enterFirst(hand, "kiem.tra", auditor);
    check(hand);
    assertThat(browser.complaints()).isEmpty();
  }

  /** The administrator: the first account, an authenticator, accounts for the others. */
  private void setUp(Hand hand) throws Exception {
    browser.driver.get(base + "/");
    fill(hand, "secret", console.firstSecret().orElseThrow());
    fill(hand, "name", "quan.tri");
    fill(hand, "fullName", "Trần Thị Quản");
    fill(hand, "password", PASSWORD);
    fill(hand, "again", PASSWORD);
    submit(hand);
    signIn(hand, "quan.tri", PASSWORD);
    setUpSecondFactor(hand);
  }

  private String make(Hand hand, String name, String fullName, String role) {
    follow(hand, ".menu a[href='/accounts']");
    follow(hand, "main a[href='/accounts/new']");
    fill(hand, "name", name);
    fill(hand, "fullName", fullName);
    hand.press(browser, find("#role-" + role));
    submit(hand);
    return find(".secret").getText();
  }

  /** Somebody's first day: password, authenticator, a password of one's own. */
  private void enterFirst(Hand hand, String name, String given) throws Exception {
    signIn(hand, name, given);
    setUpSecondFactor(hand);
    fill(hand, "password", PASSWORD);
    fill(hand, "again", PASSWORD);
    submit(hand);
  }

  /** The officer: looks, unveils, decides, opens a case, asks for a report. Returns its number. */
  private String work(Hand hand) {
    follow(hand, ".menu a[href='/findings']");
    String leak = FindingId.of(scan.leak.post()).value();
    follow(hand, "main a[href*='/findings/" + leak + "']");
    go(hand, find("form[data-key='m'] button"));
    find(".veilbar.clear");
    hand.press(browser, find("input[name='reason'][value='SHOWS_INTERNAL_DOCUMENT']"));
    go(hand, find("#review form.decide button[type='submit']"));
    assertThat(find("#review .state-CONFIRMED").isDisplayed()).isTrue();
    follow(hand, "main a[href*='/cases/new']");
    fill(hand, "field-subject", "Ảnh chụp văn bản nội bộ trong nhóm Chợ An Hải");
    fill(hand, "field-unit", "UBND phường An Hải");
    fill(hand, "field-head", "Nguyễn Thị Trưởng");
    fill(hand, "field-basis", "4526/UBND-CATP");
    submit(hand);
    follow(hand, "main a[href*='/handovers']");
    fill(hand, "recipient", "Văn phòng HĐND và UBND");
    fill(hand, "reason", "Báo cáo ngay khi nghi lộ văn bản");
    submit(hand);
    return find("main").getText();
  }

  /** The head of unit: sees the board, approves what leaves, fetches it. */
  private void approve(Hand hand, String asked) {
    assertThat(asked).isNotEmpty();
    follow(hand, ".menu a[href='/cases']");
    assertThat(find("main").getText()).contains("Ảnh chụp văn bản nội bộ");
    follow(hand, ".menu a[href='/handovers']");
    follow(hand, "main a[href^='/handovers/']");
    go(hand, find("form[action$='/approve'] button"));
    String file = find("a[href$='/file']").getDomAttribute("href");
    Object begins =
        browser.driver.executeAsyncScript(
            "const end = arguments[arguments.length - 1];"
                + "fetch(arguments[0]).then(r => r.text()).then(t => end(t.slice(0, 5)))",
            file);
    assertThat(begins).isEqualTo("%PDF-");
  }

  /** The auditor: finds who did it all, and that nothing was changed since. */
  private void check(Hand hand) {
    follow(hand, ".menu a[href='/audit']");
    assertThat(find("main").getText())
        .contains("can.bo", "lanh.dao", "quan.tri", "finding " + FindingId.of(scan.leak.post()));
    go(hand, find("form[action='/audit/verify'] button"));
    assertThat(links()).doesNotContain("/findings", "/cases", "/accounts");
  }

  private List<String> links() {
    return browser.driver.findElements(By.cssSelector(".menu a")).stream()
        .map(link -> String.valueOf(link.getDomAttribute("href")))
        .toList();
  }

  private void signIn(Hand hand, String name, String password) {
    browser.driver.get(base + "/login");
    fill(hand, "username", name);
    fill(hand, "password", password);
    submit(hand);
  }

  private void setUpSecondFactor(Hand hand) throws InvalidKeyException {
    fill(hand, "code", code(find(".secret").getText()));
    submit(hand);
  }

  private static String code(String secret) throws InvalidKeyException {
    var codes = new TimeBasedOneTimePasswordGenerator();
    return codes.generateOneTimePasswordString(
        new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()), Instant.now());
  }

  private void leave(Hand hand) {
    go(hand, find("form.out button"));
  }

  private void follow(Hand hand, String link) {
    go(hand, find(link));
  }

  /** Presses what leads to another page, and waits for it. */
  private void go(Hand hand, WebElement target) {
    browser.leave(() -> hand.press(browser, target));
  }

  private void submit(Hand hand) {
    go(hand, find("main form button[type='submit']"));
  }

  private void fill(Hand hand, String field, String words) {
    WebElement target = find("#" + field);
    if (hand == Hand.KEYBOARD) {
      Hand.reach(browser, target);
    }
    target.sendKeys(words);
  }

  private void lost() {
    try {
      browser.screenshot("role-days-lost");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is lost, a picture of the page says why. */
  private WebElement find(String selector) {
    try {
      return browser.driver.findElement(By.cssSelector(selector));
    } catch (NoSuchElementException e) {
      lost();
      throw e;
    }
  }
}
