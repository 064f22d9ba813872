package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import rasoat.console.chart.Chart;
import rasoat.console.chart.InventedCharts;
import rasoat.console.chart.MessageWords;

/** Charts as a person sees them. */
class ChartBrowserTest {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void drawAll(@TempDir Path folder) throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    Map<String, Chart> charts = InventedCharts.all(MessageWords.VIETNAMESE);
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html><html lang=vi><meta charset=utf-8>");
    html.append("<meta name=viewport content='width=device-width, initial-scale=1'>");
    html.append("<meta name=color-scheme content='light dark'>");
    html.append("<meta http-equiv=Content-Security-Policy content=\"default-src file:\">");
    html.append("<link rel=stylesheet href=console.css><main class=inner>");
    charts.forEach(
        (name, chart) -> html.append(render(chart).replace("<figure", "<figure id=" + name)));
    page = folder.resolve("charts.html");
    Files.writeString(page, html.append("</main></html>"));
    Files.copy(Path.of("src/main/resources/static/console.css"), folder.resolve("console.css"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
  void staysWithinTheWindow(int width, String scheme) throws IOException {
    browser.show(width, 900, scheme);
    browser.driver.get(page.toUri().toString());

    browser.screenshot("charts-%d-%s".formatted(width, scheme));

    assertThat(browser.overflow()).as("pixels too wide").isZero();
    assertThat(tooSmallOrOutside(width)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void tellsAScreenReaderWhatItShows() {
    browser.show(1440, 900, "light");
    browser.driver.get(page.toUri().toString());

    WebElement drawing = browser.driver.findElement(By.cssSelector("#month .wide"));
    assertThat(drawing.getAriaRole()).isIn("img", "image");
    assertThat(drawing.getAccessibleName()).isEqualTo("Phát hiện theo loại và theo ngày");
    browser.driver.findElement(By.cssSelector("#month summary")).click();
    assertThat(browser.driver.findElements(By.cssSelector("#month tbody tr"))).hasSize(30);
    assertThat(browser.driver.findElement(By.cssSelector("#month thead")).getText())
        .isEqualTo("Ngày Lộ, lọt Bị sửa Nghi vấn Mạo danh");
  }

  /** Labels of less than 10 pixels, or beyond the window. */
  private static List<?> tooSmallOrOutside(int width) {
    Object found =
        browser.driver.executeScript(
            """
            return [...document.querySelectorAll('.chart text')]
              .map(text => [text.textContent, text.getBoundingClientRect()])
              .filter(([words, box]) => box.width > 0)
              .filter(([words, box]) => box.height < 10 || box.left < 0 || box.right > arguments[0])
              .map(([words, box]) => words + ' ' + JSON.stringify(box))
            """,
            width);
    return (List<?>) Objects.requireNonNull(found);
  }

  private static String render(Chart chart) {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(messages);
    Context context = new Context(VIETNAMESE, Map.of("chart", chart));
    return engine.process("chart", Set.of("chart"), context);
  }
}
