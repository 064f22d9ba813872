package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import rasoat.model.finding.Region;

/** The pages as a person meets them. */
class ConsoleBrowserTest {

  private static final double HALF_A_STROKE = 2.5;

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

  @ParameterizedTest(name = "{0} px wide, box {1}")
  @CsvSource({"1280, 1", "1280, 3", "390, 1", "390, 3", "390, 4"})
  void laysEachBoxOverItsPlaceInThePicture(int width, int number) {
    browser.show(width, 900, "light");
    browser.driver.get(address(scan.leak));

    Place picture = place(".picture img");
    Place box = place("#box-" + number + " .frame");

    Region region = Objects.requireNonNull(scan.leak.evidence().get(number - 1).region());
    double scale = picture.width() / InventedPicture.WIDTH;
    assertThat(picture.height() / picture.width())
        .isCloseTo((double) InventedPicture.HEIGHT / InventedPicture.WIDTH, within(0.01));
    assertThat(box.x()).isCloseTo(picture.x() + region.x() * scale, within(HALF_A_STROKE));
    assertThat(box.y()).isCloseTo(picture.y() + region.y() * scale, within(HALF_A_STROKE));
    assertThat(box.width()).isCloseTo(region.width() * scale, within(2 * HALF_A_STROKE));
    assertThat(box.height()).isCloseTo(region.height() * scale, within(2 * HALF_A_STROKE));
  }

  @Test
  void laysBoxesOverAMaskedPictureAsOverTheClearOne() {
    browser.show(1280, 900, "light");
    browser.driver.get(address(scan.secret));

    Place picture = place(".picture img");
    Place mark = place("#box-1 .frame");

    double scale = picture.width() / InventedPicture.WIDTH;
    assertThat(mark.x())
        .isCloseTo(picture.x() + InventedPicture.MARK.x() * scale, within(HALF_A_STROKE));
    assertThat(browser.driver.findElement(By.tagName("main")).getText())
        .contains("Ảnh đã che", "bí mật nhà nước")
        .doesNotContain("giao Công an phường");
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

    assertThat(browser.driver.getCurrentUrl()).isEqualTo(address(scan.leak));
  }

  @Test
  void lightsUpTheBoxOfTheRowThatHasTheFocus() {
    browser.show(1280, 900, "light");
    browser.driver.get(address(scan.leak));

    browser.driver.executeScript("document.querySelector('#evidence-2 a').focus()");

    assertThat(lit()).containsExactly("box-2", "evidence-2");

    browser.driver.executeScript("document.querySelector('#box-3').focus()");

    assertThat(lit()).containsExactly("box-3", "evidence-3");
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
        .allMatch(url -> url.startsWith(base + "/"));
    assertThat(browser.complaints()).isEmpty();
  }

  private record Place(double x, double y, double width, double height) {}

  private static Place place(String selector) {
    List<?> sides =
        (List<?>)
            Objects.requireNonNull(
                browser.driver.executeScript(
                    "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return [r.x, r.y, r.width, r.height]",
                    selector));
    return new Place(number(sides, 0), number(sides, 1), number(sides, 2), number(sides, 3));
  }

  private static double number(List<?> numbers, int i) {
    return ((Number) numbers.get(i)).doubleValue();
  }

  private static List<String> lit() {
    return browser.driver.findElements(By.className("lit")).stream()
        .map(element -> element.getDomAttribute("id"))
        .toList();
  }

  private static WebElement press(Keys key) {
    browser.driver.switchTo().activeElement().sendKeys(key);
    return browser.driver.switchTo().activeElement();
  }

  private static String address(Finding finding) {
    return base + "/findings/" + FindingId.of(finding.post());
  }
}
