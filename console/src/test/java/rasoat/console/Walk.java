package rasoat.console;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import rasoat.console.account.AccountRules;

/** People who come to an empty console one after the other, and use all of it with one hand. */
final class Walk implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String PASSWORD = "thuyền thúng 4 mái chèo";

  /** Reading is a matter of moments; each look at it is a page. */
  private static final int MOST_LOOKS = 300;

  final Browser browser;

  private final Hand hand;
  private final Console console;
  private final String base;

  private Walk(Browser browser, Hand hand, Console console) {
    this.browser = browser;
    this.hand = hand;
    this.console = console;
    this.base = "http://127.0.0.1:" + console.port();
  }

  /** Before a console of those settings that has no account yet. */
  static Walk through(ConsoleSettings settings, Path profile, Hand hand) throws IOException {
    Browser browser = Browser.start(profile);
    try {
      browser.driver.manage().timeouts().implicitlyWait(PATIENCE);
      browser.show(1440, 900, "light");
      return new Walk(browser, hand, Console.start(settings.withAccounts(AccountRules.USUAL)));
    } catch (IOException | RuntimeException e) {
      browser.close();
      throw e;
    }
  }

  @Override
  public void close() {
    console.close();
    browser.close();
  }

  /** The administrator's first day: the first account, and an authenticator. */
  void setUp() throws IOException, InvalidKeyException {
    browser.driver.get(base + "/");
    fill("secret", console.firstSecret().orElseThrow());
    fill("name", "quan.tri");
    fill("fullName", "Trần Thị Quản");
    fill("password", PASSWORD);
    fill("again", PASSWORD);
    submit();
    signIn("quan.tri", PASSWORD);
    setUpSecondFactor();
  }

  /** Makes an account, as the administrator does. Returns its first password. */
  String make(String name, String fullName, String role) {
    follow(".menu a[href='/accounts']");
    follow("main a[href='/accounts/new']");
    fill("name", name);
    fill("fullName", fullName);
    press("#role-" + role);
    submit();
    return find(".secret").getText();
  }

  /** Somebody's first day: password, authenticator, a password of one's own. */
  void enterFirst(String name, String given) throws InvalidKeyException {
    signIn(name, given);
    setUpSecondFactor();
    fill("password", PASSWORD);
    fill("again", PASSWORD);
    submit();
  }

  private void signIn(String name, String password) {
    browser.driver.get(base + "/login");
    fill("username", name);
    fill("password", password);
    submit();
  }

  private void setUpSecondFactor() throws InvalidKeyException {
    fill("code", code(find(".secret").getText()));
    submit();
  }

  private static String code(String secret) throws InvalidKeyException {
    var codes = new TimeBasedOneTimePasswordGenerator();
    return codes.generateOneTimePasswordString(
        new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()), Instant.now());
  }

  void leave() {
    follow("form.out button");
  }

  /** Presses what leads to another page, and waits for it. */
  void follow(String selector) {
    WebElement target = find(selector);
    browser.leave(() -> hand.press(browser, target));
  }

  /** Presses that link until something else is there: what is waited for goes on elsewhere. */
  void lookAgain(String link, String until) {
    String either = link + ", " + until;
    for (int i = 0; i < MOST_LOOKS && is(find(either), link); i++) {
      follow(link);
    }
    find(until);
  }

  private boolean is(WebElement target, String selector) {
    return Boolean.TRUE.equals(
        browser.driver.executeScript(
            "return arguments[0].matches(arguments[1])", target, selector));
  }

  /** Presses what stays on the page. */
  void press(String selector) {
    hand.press(browser, find(selector));
  }

  void submit() {
    follow("main form button[type='submit']");
  }

  void fill(String field, String words) {
    WebElement target = find("#" + field);
    if (hand == Hand.KEYBOARD) {
      Hand.reach(browser, target);
    }
    target.sendKeys(words);
  }

  /** Where the links of the menu lead. */
  List<String> menu() {
    return browser.driver.findElements(By.cssSelector(".menu a")).stream()
        .map(link -> String.valueOf(link.getDomAttribute("href")))
        .toList();
  }

  /** All that the page says. */
  String text() {
    return find("main").getText();
  }

  /** Where it is lost, a picture of the page says why. */
  WebElement find(String selector) {
    try {
      return browser.driver.findElement(By.cssSelector(selector));
    } catch (NoSuchElementException e) {
      lost();
      throw e;
    }
  }

  private void lost() {
    try {
      browser.screenshot("walk-lost");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
