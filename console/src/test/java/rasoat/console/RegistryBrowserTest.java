package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
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
import rasoat.console.document.InventedDesk;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;
import rasoat.model.document.DocumentId;
import rasoat.model.port.InMemoryByteStore;

/** Documents, packs, offices, groups and checklists as a person meets them. */
class RegistryBrowserTest {

  @TempDir private static Path folder;

  @AutoClose private static Database state;
  private static InventedDesk desk;
  private static Console console;
  private static Browser browser;
  private static String base;

  @BeforeAll
  static void openConsoleAndBrowser(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    browser.driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    state = EmptyStores.newState();
    InventedOffices.in(state);
    desk = new InventedDesk();
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withDesk(desk)
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    base = "http://127.0.0.1:" + console.port();
    signIn(Role.REGISTRAR, Role.UNIT_HEAD);
  }

  private static void signIn(Role... roles) throws IOException {
    browser.driver.manage().deleteAllCookies();
    browser.signIn(base, TestAccounts.of(TestAccounts.in(state), roles));
  }

  @BeforeEach
  void fill() throws IOException {
    desk.fill();
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
    "390,  844, dark,  vi",
    "390,  844, light, en",
  })
  void staysWithinTheWindowAndIsReadByEverybody(
      int width, int height, String scheme, String language) throws IOException {
    browser.show(width, height, scheme);
    String suffix = "-%d-%s-%s".formatted(width, scheme, language);

    open("/documents?lang=" + language, "documents" + suffix);
    open("/documents/d-1", "document" + suffix);
    open("/documents/d-3?said=BUSY", "document-secret" + suffix);
    open("/documents/new", "upload-new" + suffix);
    open("/packs", "packs" + suffix);
    open("/offices", "offices" + suffix);
    open("/offices/an-hai", "office" + suffix);
    open("/groups/new", "group-new" + suffix);
    open("/groups", "groups" + suffix);
    open("/checklists", "checklists" + suffix);
    open("/checklists/an-hai/" + period(), "checklist" + suffix);

    assertThat(browser.complaints()).isEmpty();
    browser.driver.get(base + "/documents?lang=vi");
  }

  private static String period() {
    return browser
        .driver
        .findElement(By.cssSelector(".sheet a[href*='/an-hai/']"))
        .getDomAttribute("href")
        .replaceFirst(".*/", "");
  }

  private static void open(String address, String screenshot) throws IOException {
    browser.driver.get(base + address);
    browser.inspect(screenshot);
  }

  @Test
  void administratorsAddOffices() throws IOException {
    browser.show(390, 844, "light");
    signIn(Role.ADMINISTRATOR);

    open("/offices/new", "office-new-390-light-vi");
    browser.driver.findElement(By.id("id")).sendKeys("xa-mau");
    browser.driver.findElement(By.id("name")).sendKeys("UBND xã Mẫu");
    click(By.cssSelector("main form button"));

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo("Đã lưu.");
    signIn(Role.REGISTRAR, Role.UNIT_HEAD);
  }

  @Test
  void uploadsADocumentAndRegistersIt() throws IOException {
    Path letter = folder.resolve("thư mời họp.txt");
    Files.writeString(
        letter,
        """
        ỦY BAN NHÂN DÂN
        PHƯỜNG AN HẢI
        Số: 91/UBND-VP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        An Hải, ngày 20 tháng 11 năm 2026
        V/v họp giao ban mẫu
        Kính gửi: Các đơn vị trực thuộc.
        Ủy ban nhân dân phường mời các đơn vị dự họp giao ban mẫu tại hội trường lúc 8 giờ.
        """);
    browser.show(390, 844, "light");
    browser.driver.get(base + "/documents/new");

    browser.driver.findElement(By.id("files")).sendKeys(letter.toString());
    click(By.cssSelector("main form button"));
    reloadUntil("chưa vào sổ");
    browser.screenshot("upload-390-light-vi");
    assertThat(text()).contains("91/UBND-VP");
    click(By.cssSelector("form[action$='/register'] button"));
    reloadUntil("Đã xong");
    browser.screenshot("upload-done-390-light-vi");

    assertThat(desk.documents).containsKey(new DocumentId("thư mời họp"));
    click(By.partialLinkText("thư mời họp"));
    assertThat(browser.driver.findElement(By.tagName("h1")).getText()).isEqualTo("91/UBND-VP");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void releasesADocumentWithTheKeyboardAlone() {
    browser.show(1440, 900, "light");
    browser.driver.get(base + "/documents");

    tabTo("href", "/documents/d-1");
    browser.leave(() -> browser.type(Keys.ENTER));
    browser.driver.findElement(By.cssSelector(".paper"));
    tabTo("id", "release");
    tabToButton();
    browser.leave(() -> browser.type(Keys.ENTER));

    assertThat(browser.driver.findElement(By.cssSelector("[role=status]")).getText())
        .startsWith("Đã đổi");
  }

  private static void reloadUntil(String words) {
    for (int i = 0; i < 100 && !text().contains(words); i++) {
      browser.driver.navigate().refresh();
    }
    assertThat(text()).contains(words);
  }

  private static String text() {
    return Objects.requireNonNull(browser.driver.getPageSource());
  }

  private static void click(By what) {
    browser.leave(browser.driver.findElement(what)::click);
  }

  private static void tabTo(String attribute, String value) {
    WebElement at = press(Keys.TAB);
    for (int i = 0; i < 60 && !value.equals(at.getDomAttribute(attribute)); i++) {
      at = press(Keys.TAB);
    }
    assertThat(at.getDomAttribute(attribute)).isEqualTo(value);
  }

  private static void tabToButton() {
    WebElement at = press(Keys.TAB);
    for (int i = 0; i < 6 && !at.getTagName().equals("button"); i++) {
      at = press(Keys.TAB);
    }
    assertThat(at.getTagName()).isEqualTo("button");
  }

  private static WebElement press(Keys key) {
    browser.type(key);
    return browser.driver.switchTo().activeElement();
  }
}
