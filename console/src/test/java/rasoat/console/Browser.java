package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.slf4j.LoggerFactory;
import rasoat.console.account.Account;
import rasoat.console.account.TestAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium that nobody sees. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final String MISSING =
      "expected %s and %s; apt-get install chromium chromium-driver".formatted(CHROMIUM, DRIVER);

  private static final org.slf4j.Logger log = LoggerFactory.getLogger(Browser.class);

  /** It warns of every Chromium newer than itself; held here, or the level would be lost. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the calling test when there is no browser, saying what would bring one. */
  static Browser start(Path profile) {
    boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!isThere) {
      log.warn("browser tests skipped: {}", MISSING); // Surefire counts, and keeps the reason.
    }
    assumeTrue(isThere, MISSING);
    VERSIONS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Through the front door, as a person. */
  void signIn(String base, Account account) {
    driver.get(base + "/login");
    driver.findElement(By.id("username")).sendKeys(account.name());
    driver.findElement(By.id("password")).sendKeys(TestAccounts.PASSWORD);
    leave(driver.findElement(By.cssSelector("main form button"))::click);
    complaints();
    requests();
  }

  /** Does what leads to another page, and waits until that is there: a click alone may not. */
  void leave(Runnable press) {
    driver.executeScript("window.isLeft = true");
    press.run();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class) // between two pages there is none to ask
        .until(
            page ->
                Boolean.TRUE.equals(
                        driver.executeScript(
                            "return !window.isLeft && document.readyState === 'complete'"))
                    && isDrawn());
  }

  /** What asks for the focus has it from the first frame on. */
  private boolean isDrawn() {
    driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => done())");
    return true;
  }

  /** Types where the focus is. */
  void type(CharSequence keys) {
    // Not to the element: one for files takes keys for a path.
    new Actions(driver).sendKeys(keys).perform();
  }

  /** A window of that many CSS pixels, light or dark. */
  void show(int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps the whole page as a picture, for people to look at. */
  void screenshot(String name) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve(name + ".png"),
        Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }

  /** Keeps the page as a picture; it must fit into the window and keep nobody out. */
  void inspect(String name) throws IOException {
    screenshot(name);
    assertThat(overflow()).as("pixels too wide: %s", name).isZero();
    assertThat(accessibilityFaults()).as(name).isEmpty();
  }

  /** By how many CSS pixels the page is wider than the window. */
  long overflow() {
    return ((Number)
            Objects.requireNonNull(
                driver.executeScript(
                    "const e = document.documentElement; return e.scrollWidth - e.clientWidth")))
        .longValue();
  }

  /** What keeps people out of the page: serious and critical faults that axe-core finds. */
  List<String> accessibilityFaults() {
    return new AxeBuilder()
        .analyze(driver).getViolations().stream()
            .filter(fault -> GRAVE.contains(String.valueOf(fault.getImpact())))
            .map(fault -> fault.getId() + ": " + fault.getNodes())
            .toList();
  }

  /** What the browser complained about since last asked: broken scripts, refused content. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Every address asked for since last asked. */
  List<String> requests() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
        .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url"))
        .map(JsonNode::asString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
