package rasoat.console;

import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

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
      // Not to the element: a field for files takes what it is sent for the name of one.
      new Actions(browser.driver).sendKeys(isInGroup ? Keys.ARROW_DOWN : Keys.TAB).perform();
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
