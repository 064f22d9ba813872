package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Region;

/** One finding as an officer meets it. */
class FindingBrowserTest {

  /** Half a stroke, and what the viewer rounds. */
  private static final double NEAR = 3;

  /** Where the corners of a box should lie, as the viewer says, and where they do. */
  private static final String OFF =
      """
      const box = document.querySelector(arguments[0] + " .frame").getBoundingClientRect();
      const sheet = document.querySelector(".stage .boxes").getBoundingClientRect();
      return [box.x - sheet.x, box.y - sheet.y, box.width, box.height, sheet.width, sheet.height]
      """;

  private static Console console;
  @AutoClose private static InventedCase found;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path folder, @TempDir Path profile)
      throws IOException {
    browser = Browser.start(profile);
    found = new InventedCase(folder);
    console = Console.start(found.settings());
    base = "http://127.0.0.1:" + console.port();
    browser.signIn(
        base, TestAccounts.of(TestAccounts.in(found.state), "", true, Role.CYBER_OFFICER));
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
  void blurAgain() throws IOException {
    found.state.write("blur", sql -> sql.update("DELETE FROM unmasking"));
    browser.complaints();
    browser.requests();
  }

  @ParameterizedTest(name = "{0}x{1} {2} {3}")
  @CsvSource({
    "1440, 1000, light, vi",
    "1440, 1000, dark, en",
    "390, 844, light, en",
    "390, 844, dark, vi"
  })
  void isSeenWhole(int width, int height, String scheme, String language) throws IOException {
    browser.show(width, height, scheme);
    String view = "%d-%s-%s".formatted(width, scheme, language);

    open(found.altered, "?lang=" + language);
    assertWellMade("masked-" + view);
    unmask();
    assertWellMade("clear-" + view);
    browser.driver.get(address(found.secret) + "?lang=" + language);
    waitForPicture();
    assertWellMade("tier-a-" + view);
  }

  private static void assertWellMade(String name) throws IOException {
    browser.inspect("finding-" + name);
  }

  @ParameterizedTest(name = "{0} px wide, turned {1} times")
  @CsvSource({"1440, 0", "1440, 1", "1440, 3", "390, 0", "390, 1"})
  void keepsBoxesOnTheirPlaceWhenZoomedAndTurned(int width, int turns) {
    browser.show(width, 900, "light");
    open(found.altered, "");
    click("[data-do=in]");
    click("[data-do=in]");
    for (int i = 0; i < turns; i++) {
      click("[data-do=turn]");
    }
    waitUntilStill();

    Region region = Objects.requireNonNull(found.altered.evidence().getFirst().region());
    List<Double> seen = numbers(OFF, "#box-1");
    double scale = (turns % 2 == 0 ? seen.get(4) : seen.get(5)) / InventedPicture.WIDTH;
    double right = InventedPicture.WIDTH - region.x() - region.width();
    double below = InventedPicture.HEIGHT - region.y() - region.height();
    double x = List.of(region.x() * 1.0, below, right, region.y() * 1.0).get(turns);
    double y = List.of(region.y() * 1.0, region.x() * 1.0, below, right).get(turns);
    assertThat(seen.get(0)).isCloseTo(x * scale, within(NEAR));
    assertThat(seen.get(1)).isCloseTo(y * scale, within(NEAR));
    assertThat(turns % 2 == 0 ? seen.get(2) : seen.get(3))
        .isCloseTo(region.width() * scale, within(NEAR));
    assertThat(numbers(PICTURE_OFF)).as("picture under its boxes").allMatch(off -> off < NEAR);
  }

  /** How far the sheet of boxes lies from where the viewer draws the picture. */
  private static final String PICTURE_OFF =
      """
      const viewer = OpenSeadragon.getViewer(document.querySelector(".stage"));
      const item = viewer.world.getItemAt(0);
      const stage = document.querySelector(".openseadragon-canvas").getBoundingClientRect();
      const sheet = document.querySelector(".stage .boxes").getBoundingClientRect();
      const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x, y]) => {
        const size = item.getContentSize();
        return viewer.viewport.viewportToViewerElementCoordinates(item.imageToViewportCoordinates(
          new OpenSeadragon.Point(x * size.x, y * size.y)));
      });
      const left = Math.min(...corners.map((c) => c.x)) + stage.x;
      const top = Math.min(...corners.map((c) => c.y)) + stage.y;
      const right = Math.max(...corners.map((c) => c.x)) + stage.x;
      const bottom = Math.max(...corners.map((c) => c.y)) + stage.y;
      return [left - sheet.left, top - sheet.top, right - sheet.right, bottom - sheet.bottom]
        .map(Math.abs)
      """;

  @Test
  void isUsedWithTheKeyboardAlone() {
    browser.show(1440, 900, "light");
    open(found.altered, "");

    browser.driver.findElement(By.tagName("body")).sendKeys("m");
    WebElement reason = browser.driver.switchTo().activeElement();
    assertThat(reason.getDomAttribute("value")).isEqualTo("COMPARE");
    browser.leave(() -> reason.sendKeys(Keys.ENTER));
    waitForPicture();
    assertThat(pictureAddress()).endsWith("/pictures/0");

    browser.driver.executeScript("document.querySelector('.stage').focus()");
    double before = zoom();
    stage().sendKeys("+");
    assertThat(zoom()).isGreaterThan(before);
    stage().sendKeys("r");
    assertThat(
            number(
                "return"
                    + " OpenSeadragon.getViewer(document.querySelector('.stage')).viewport.getRotation()"))
        .isEqualTo(90);
    double left = centre();
    stage().sendKeys(Keys.ARROW_DOWN);
    assertThat(centre()).isNotEqualTo(left);
    stage().sendKeys("0");
    assertThat(zoom()).isCloseTo(before, within(0.01));

    browser.leave(() -> browser.driver.findElement(By.tagName("body")).sendKeys("m"));
    waitForPicture();
    assertThat(pictureAddress()).endsWith("/preview");
  }

  @Test
  void handsNoClearByteToTheBrowserBeforeItIsAskedFor() {
    browser.show(1440, 900, "light");
    open(found.altered, "");

    assertThat(browser.requests())
        .contains(address(found.altered) + "/pictures/0/preview")
        .noneMatch(url -> url.matches(".*/pictures/\\d"))
        .allMatch(url -> url.startsWith(base + "/") || url.startsWith("data:"));

    unmask();

    assertThat(browser.requests()).contains(address(found.altered) + "/pictures/0");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void joinsEachRowAndItsBox() {
    browser.show(1440, 1000, "light");
    open(found.altered, "");

    browser.driver.executeScript("document.querySelector('#evidence-2 a').focus()");
    assertThat(lit("lit")).contains("box-2", "evidence-2");

    double before = zoom();
    browser.driver.executeScript("document.querySelector('#evidence-2 a').click()");
    assertThat(zoom()).isGreaterThan(before);
    assertThat(lit("chosen")).contains("box-2", "evidence-2");

    browser.driver.executeScript("document.querySelector('#evidence-5 a').click()");
    waitFor("return document.querySelector('.stage').dataset.shown === '1'");
    assertThat(lit("chosen")).contains("box-5", "evidence-5");
    assertThat(browser.driver.findElements(By.cssSelector(".stage .boxes"))).hasSize(1);

    browser.driver.findElement(By.cssSelector(".strip a[data-place='0']")).click();
    waitFor("return document.querySelector('.stage').dataset.shown === '0'");
    browser.driver.executeScript("document.querySelector('#box-3').focus()");
    assertThat(lit("lit")).contains("box-3", "evidence-3");
    browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.driver.getCurrentUrl()).endsWith("#evidence-3");
  }

  @Test
  void letsAFingerScrollThePageOverThePicture() {
    browser.show(390, 844, "light");
    browser.driver.executeCdpCommand(
        "Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 2));
    open(found.altered, "");
    browser.driver.executeScript("document.querySelector('.stage').scrollIntoView()");
    double before = number("return scrollY");
    double zoom = zoom();

    touch("touchStart", List.of(Map.of("x", 195, "y", 400)));
    for (int y = 380; y >= 150; y -= 10) {
      touch("touchMove", List.of(Map.of("x", 195, "y", y)));
    }
    touch("touchEnd", List.of());

    waitFor("return scrollY > %f".formatted(before + 100));
    assertThat(zoom()).isEqualTo(zoom);
    browser.driver.executeCdpCommand(
        "Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void showsPicturesWithBoxesWithoutAnyScript(int width) {
    browser.show(width, 900, "light");
    browser.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.driver.get(address(found.altered));
    browser.driver.executeCdpCommand(
        "Emulation.setScriptExecutionDisabled", Map.of("value", false));

    List<Double> seen =
        numbers(
            """
            const box = document.querySelector("#box-1 .frame").getBoundingClientRect();
            const img = document.querySelector("#picture-0 img").getBoundingClientRect();
            return [box.x - img.x, box.y - img.y, img.width, img.height]
            """);

    double scale = seen.get(2) / InventedPicture.WIDTH;
    assertThat(seen.get(0)).isCloseTo(InventedPicture.NUMBER.x() * scale, within(NEAR));
    assertThat(seen.get(1)).isCloseTo(InventedPicture.NUMBER.y() * scale, within(NEAR));
    assertThat(seen.get(3) / seen.get(2))
        .isCloseTo((double) InventedPicture.HEIGHT / InventedPicture.WIDTH, within(0.01));
    assertThat(browser.driver.findElement(By.cssSelector(".viewer")).isDisplayed()).isFalse();
  }

  private static void touch(String type, List<Map<String, Integer>> fingers) {
    browser.driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", fingers));
  }

  private static void open(Finding finding, String query) {
    browser.driver.get(address(finding) + query);
    waitForPicture();
  }

  private static void unmask() {
    browser.leave(
        browser.driver.findElement(By.cssSelector(".veilbar button[value=COMPARE]"))::click);
    assertThat(browser.driver.findElements(By.cssSelector(".veilbar.clear"))).hasSize(1);
    waitForPicture();
  }

  private static void waitForPicture() {
    waitFor(
        """
        const viewer = window.OpenSeadragon
          && OpenSeadragon.getViewer(document.querySelector(".stage"));
        return !!viewer && document.readyState === "complete"
          && viewer.world.getItemCount() === 1 && viewer.world.getItemAt(0).getFullyLoaded()
          && !!document.querySelector(".stage .boxes")
        """);
    waitUntilStill();
  }

  private static void waitUntilStill() {
    waitFor(
        """
        const viewport = OpenSeadragon.getViewer(document.querySelector(".stage")).viewport;
        const near = (a, b) => Math.abs(a - b) < 1e-6;
        return near(viewport.getZoom(true), viewport.getZoom())
          && near(viewport.getRotation(true), viewport.getRotation())
          && near(viewport.getCenter(true).x, viewport.getCenter().x)
          && near(viewport.getCenter(true).y, viewport.getCenter().y)
        """);
  }

  private static void waitFor(String condition) {
    new WebDriverWait(browser.driver, Duration.ofSeconds(20))
        .until(driver -> Boolean.TRUE.equals(browser.driver.executeScript(condition)));
  }

  private static void click(String selector) {
    browser.driver.findElement(By.cssSelector(selector)).click();
  }

  private static WebElement stage() {
    return browser.driver.findElement(By.className("stage"));
  }

  private static String pictureAddress() {
    return Objects.requireNonNull(
        browser.driver.findElement(By.cssSelector("#picture-0 img")).getDomAttribute("src"));
  }

  private static double zoom() {
    return number(
        "return OpenSeadragon.getViewer(document.querySelector('.stage')).viewport.getZoom()");
  }

  private static double centre() {
    return number(
        "return OpenSeadragon.getViewer(document.querySelector('.stage')).viewport.getCenter().x");
  }

  private static List<String> lit(String look) {
    return browser.driver.findElements(By.className(look)).stream()
        .map(element -> String.valueOf(element.getDomAttribute("id")))
        .toList();
  }

  private static double number(String script) {
    return ((Number) Objects.requireNonNull(browser.driver.executeScript(script))).doubleValue();
  }

  private static List<Double> numbers(String script, Object... arguments) {
    List<?> found =
        (List<?>) Objects.requireNonNull(browser.driver.executeScript(script, arguments));
    return found.stream().map(each -> ((Number) each).doubleValue()).toList();
  }

  private static String address(Finding finding) {
    return base + "/findings/" + FindingId.of(finding.post());
  }
}
