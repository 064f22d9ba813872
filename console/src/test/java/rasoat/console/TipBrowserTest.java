package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
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
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form for tips as a person meets it. */
class TipBrowserTest {

  @TempDir private static Path folder;

  @AutoClose private static Database state;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    // A form with files is sent a moment after the button was pressed.
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
    state = EmptyStores.newState();
    ConsoleSettings settings =
        ConsoleSettings.of(0, state, new InMemoryByteStore()).withTips(folder.resolve("inbox"));
    console = Console.start(settings);
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

  @Test
  void laysAPictureIntoTheInboxUnchanged() throws IOException {
    Path picture = folder.resolve("ảnh chụp.png");
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, (byte) 0xff, '\n'};
    Files.write(picture, bytes);
    browser.show(390, 844, "light");
    browser.driver.get(base + "/tips/new");

    field("files").sendKeys(picture.toString());
    field("url").sendKeys("https://zalo.me/g/abc");
    field("source").sendKeys("Tổ dân phố 5");
    field("note").sendKeys("thấy tối qua" + Keys.ENTER + "đã gỡ");
    choose("platform", "ZALO");
    choose("day", "2026-05-04");
    browser.leave(browser.driver.findElement(By.cssSelector("button[type=submit]"))::click);

    String number = browser.driver.findElement(By.id("number")).getText();
    browser.screenshot("tip-taken-390-light");
    Path tip = folder.resolve("inbox").resolve("tip-" + number);
    assertThat(browser.driver.getCurrentUrl()).isEqualTo(base + "/tips/" + number);
    assertThat(Files.readAllBytes(tip.resolve("ảnh chụp.png"))).isEqualTo(bytes);
    JsonNode row =
        JsonMapper.shared().readTree(Files.readAllBytes(tip.resolve("capture.json"))).path(0);
    assertThat(row.propertyStream().map(entry -> entry.getValue().asString()))
        .containsExactly(
            "ảnh chụp.png",
            "ZALO",
            "Tổ dân phố 5",
            "https://zalo.me/g/abc",
            "2026-05-04",
            "thấy tối qua\nđã gỡ");
    try (Stream<Path> all = Files.list(folder.resolve("inbox"))) {
      assertThat(all.filter(each -> each.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void tellsAPersonHowLargeATipMayBe() throws IOException {
    Path large = folder.resolve("large.zip");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    browser.driver.get(base + "/tips/new");

    field("files").sendKeys(large.toString());
    browser.leave(browser.driver.findElement(By.cssSelector("button[type=submit]"))::click);

    assertThat(browser.driver.findElement(By.className("problems")).getText())
        .contains("cần tổng cộng nhiều nhất 200 MB, nhận được khoảng 300 MB");
    browser.complaints(); // of the answer 413
  }

  @Test
  void isUsedWithTheKeyboardAlone() {
    browser.show(1280, 900, "light");
    browser.driver.get(base + "/");
    tabTo("href", "/tips/new");
    browser.leave(() -> browser.type(Keys.ENTER));

    tabTo("id", "url").sendKeys("zalo.me/g/abc");
    tabTo("type", "submit");
    browser.leave(() -> browser.type(Keys.ENTER));

    browser.driver.findElement(By.className("problems"));
    WebElement problems = browser.driver.switchTo().activeElement();
    assertThat(problems.getDomAttribute("role")).isEqualTo("alert");
    assertThat(problems.getText()).contains("nhận được “zalo.me/g/abc”");

    press(Keys.TAB);
    press(Keys.ENTER);
    WebElement url = tabTo("id", "url");
    browser.leave(() -> url.sendKeys(Keys.HOME + "https://" + Keys.ENTER));

    browser.driver.findElement(By.id("number"));
    assertThat(browser.driver.getCurrentUrl()).startsWith(base + "/tips/addresses/");
    assertThat(browser.driver.findElement(By.tagName("main")).getText()).contains("cán bộ sẽ xem");
    browser.complaints(); // of the answer 400
  }

  @ParameterizedTest(name = "{0}x{1} {2} {3}")
  @CsvSource({
    "1440, 900, light, vi",
    "1440, 900, dark,  en",
    "390,  844, light, en",
    "390,  844, dark,  vi",
  })
  void staysWithinTheWindow(int width, int height, String scheme, String language)
      throws IOException {
    browser.show(width, height, scheme);

    browser.driver.get(base + "/tips/new?lang=" + language);
    browser.inspect("tip-%d-%s-%s".formatted(width, scheme, language));

    field("url").sendKeys("zalo.me/" + "x".repeat(120));
    browser.leave(() -> field("url").sendKeys(Keys.ENTER));
    browser.driver.findElement(By.className("problems"));
    browser.inspect("tip-wrong-%d-%s-%s".formatted(width, scheme, language));
    assertThat(browser.complaints()).allMatch(text -> text.contains("400"));
    browser.driver.get(base + "/tips/new?lang=vi");
  }

  @Test
  void labelsEveryField() {
    browser.driver.get(base + "/tips/new");

    assertThat(
            number(
                "return [...document.querySelectorAll('form :is(input, select, textarea)')]"
                    + ".filter(f => f.labels.length === 1 && f.labels[0].innerText.trim()).length"))
        .isEqualTo(7);
  }

  @Test
  void answersInTheLanguageChosen() {
    browser.driver.get(base + "/tips/new");
    browser.leave(browser.driver.findElement(By.className("language"))::click);

    browser.leave(() -> field("url").sendKeys("x" + Keys.ENTER));

    assertThat(browser.driver.findElement(By.className("problems")).getText())
        .contains("expected an address that begins with https:// or http://, got “x”");
    browser.leave(browser.driver.findElement(By.className("language"))::click);
    assertThat(browser.driver.findElement(By.tagName("h1")).getText()).isEqualTo("Gửi tin báo");
    browser.complaints(); // of the answer 400
  }

  private static WebElement field(String id) {
    return browser.driver.findElement(By.id(id));
  }

  private static void choose(String id, String value) {
    browser.driver.executeScript(
        "document.getElementById(arguments[0]).value = arguments[1]", id, value);
  }

  private static long number(String script) {
    return ((Number) Objects.requireNonNull(browser.driver.executeScript(script))).longValue();
  }

  private static WebElement tabTo(String attribute, String value) {
    WebElement at = press(Keys.TAB);
    for (int i = 0; i < 30 && !value.equals(at.getDomAttribute(attribute)); i++) {
      at = press(Keys.TAB);
    }
    assertThat(at.getDomAttribute(attribute)).isEqualTo(value);
    return at;
  }

  private static WebElement press(Keys key) {
    browser.type(key);
    return browser.driver.switchTo().activeElement();
  }
}
