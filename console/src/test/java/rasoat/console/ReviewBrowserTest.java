package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.model.finding.FindingId;

/** A queue worked through by keys, in a real browser. */
class ReviewBrowserTest {

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

  @Test
  void isWorkedThroughByKeysAlone() throws IOException {
    browser.show(1280, 900, "light");
    browser.driver.get(base + "/findings?severity=HIGH");

    press("j");
    assertThat(active().getText()).isEqualTo("1849/UBND-VHXH");
    press("?");
    assertThat(browser.driver.findElement(By.id("keys")).isDisplayed()).isTrue();
    press(Keys.ESCAPE);
    browser.leave(() -> press(Keys.ENTER));
    assertThat(browser.driver.getCurrentUrl()).contains(id() + "?queue=severity");

    WebElement note = browser.driver.findElement(By.id("note"));
    note.sendKeys("cfenu?");
    assertThat(note.getDomProperty("value")).isEqualTo("cfenu?");
    browser.driver.findElement(By.tagName("h1")).click();
    browser.driver.executeScript("document.activeElement.blur()");
    press("f");
    assertThat(active().getDomAttribute("value")).isEqualTo("PUBLIC_ALREADY");
    browser.screenshot("review-choosing");
    browser.leave(() -> press(Keys.ENTER));
    assertThat(page()).contains("Đã ghi.", "Báo nhầm", "Đã công khai", "cfenu?", "Người thử");
    assertThat(browser.overflow()).isZero();
    browser.screenshot("review-decided");

    press("u");
    browser.leave(() -> press(Keys.ENTER));
    assertThat(page()).contains("Đã hoàn tác");
    browser.leave(() -> press("n"));
    assertThat(browser.driver.getCurrentUrl()).endsWith("/findings?severity=HIGH");
    assertThat(browser.complaints()).isEmpty();
  }

  private static String page() {
    return browser.driver.findElement(By.id("main")).getText();
  }

  private static String id() {
    return FindingId.of(scan.leak.post()).value();
  }

  private static void press(CharSequence keys) {
    active().sendKeys(keys);
  }

  private static WebElement active() {
    return browser.driver.switchTo().activeElement();
  }
}
