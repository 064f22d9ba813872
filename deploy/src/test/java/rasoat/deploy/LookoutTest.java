package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.watch.Figures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that serves, visits a channel and judges, looked at from its own machine. */
class LookoutTest {

  private static final String SECRET = "nội dung riêng của bài";
  private static final List<String> TEXTS = List.of("altered", "unreadable", "error", SECRET);

  private static final Pattern METRIC = Pattern.compile("\\brasoat_[a-z_]+[a-z]\\b");

  @TempDir private Path folder;

  private final Channel channel = new Channel(TEXTS);
  private final Figures figures = new Figures();
  private Wiring wiring;
  private Serving serving;
  private Lookout lookout;

  @BeforeEach
  void open() throws IOException {
    Path file =
        Files.writeString(folder.resolve("rasoat.yaml"), channel.settings() + "watch: {port: 0}\n");
    Settings settings = new SettingsFile(file, Map.of()).read();
    wiring =
        new Wiring(Home.of(folder, Map.of()), new QuietJudges(), Optional.empty(), () -> settings)
            .watchedBy(figures);
    serving = wiring.serve(0, settings);
    lookout = Lookout.open(settings.watch().port().orElseThrow(), figures, wiring, serving);
  }

  @AfterEach
  void close() throws IOException {
    lookout.close();
    serving.close();
    channel.close();
  }

  @Test
  void tellsWhatWaitsBeforeAnythingIsJudged() throws IOException, InterruptedException {
    visit();

    Metrics now = metrics();

    assertThat(now.of("rasoat_posts_taken_in_total")).isEqualTo(4);
    assertThat(now.of("rasoat_queue_posts{state=\"waiting\"}")).isEqualTo(4);
    assertThat(now.of("rasoat_queue_oldest_seconds")).isPositive();
    assertThat(now.of("rasoat_visits_total{outcome=\"completed\",source=\"kenh\"}")).isEqualTo(1);
    assertThat(now.of("rasoat_posts_judged_total{kind=\"none\"}")).isZero();
  }

  @Test
  void tellsFiguresThatAddUp() throws IOException, InterruptedException {
    visit();
    wiring.judge(crawling().waiting(new TerminalReport(nowhere(), Progress.NONE)));

    Metrics now = metrics();

    assertThat(now.of("rasoat_posts_taken_in_total") + now.of("rasoat_queue_at_start"))
        .as("taken in = done + waiting + under way + dead")
        .isEqualTo(4)
        .isEqualTo(now.of("rasoat_posts_done_total") + now.sum("rasoat_queue_posts"));
    assertThat(now.of("rasoat_posts_delivered_total"))
        .as("delivered = done + failed = judged + not judged")
        .isEqualTo(now.of("rasoat_posts_done_total") + now.of("rasoat_posts_failed_total"))
        .isEqualTo(now.sum("rasoat_posts_judged_total") + now.of("rasoat_posts_not_judged_total"));
    assertThat(now.of("rasoat_pictures_given_total"))
        .as("given = read + unreadable + passed over")
        .isEqualTo(3)
        .isEqualTo(now.sum("rasoat_pictures_total"));
    assertThat(now.of("rasoat_judging_seconds_count"))
        .as("a time for each that was judged")
        .isEqualTo(now.sum("rasoat_posts_judged_total"));
    assertThat(now.of("rasoat_posts_judged_total{kind=\"altered\"}")).isEqualTo(1);
    assertThat(now.of("rasoat_pictures_total{outcome=\"unreadable\"}")).isEqualTo(1);
    assertThat(now.sum("rasoat_findings")).as("kept, that of the failed one too").isEqualTo(4);
    assertThat(now.of("rasoat_findings_open")).isEqualTo(1);
  }

  @Test
  void tellsNothingOfWhatIsPosted() throws IOException, InterruptedException {
    visit();
    wiring.judge(crawling().waiting(new TerminalReport(nowhere(), Progress.NONE)));

    assertThat(metrics().text())
        .doesNotContain(SECRET, Channel.AUTHOR, "kenh/1", "1849/UBND")
        .doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"grafana/rasoat.json", "prometheus/rasoat-rules.yml", "README.md"})
  void tellsEveryMetricThatIsSpokenOf(String file) throws IOException, InterruptedException {
    visit();
    crawling().store().canaries().plant("c1");
    String told = metrics().text();
    String spoken = Files.readString(Path.of(file));

    assertThat(METRIC.matcher(spoken).results().map(MatchResult::group).distinct())
        .as("metrics named in " + file)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(told).contains("\n" + name));
  }

  @Test
  void saysHowEveryPartIsAndWhy() throws IOException, InterruptedException {
    visit();

    HttpResponse<String> health = answer("/health", "GET");

    assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
    JsonNode told = JsonMapper.shared().readTree(health.body());
    assertThat(told.path("state").asString()).isEqualTo("warn");
    assertThat(told.findValuesAsString("part"))
        .contains("home", "registry", "findings", "worker", "database", "clock", "permissions")
        .contains("source", "queue");
    assertThat(health.body())
        .contains("kenh, completed at", "4 posts wait to be judged", "rasoat registry add")
        .doesNotContain(SECRET, Channel.AUTHOR);
  }

  @Test
  void isNotInOrderWhenAPartFails() throws IOException, InterruptedException {
    crawling().close();

    HttpResponse<String> health = answer("/health", "GET");

    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("\"state\" : \"fail\"", "\"part\" : \"queue\"");
  }

  @Test
  void answersToNothingButReading() throws IOException, InterruptedException {
    assertThat(answer("/elsewhere", "GET").statusCode()).isEqualTo(404);
    assertThat(answer("/metrics", "POST").statusCode()).isEqualTo(405);
  }

  private void visit() throws IOException {
    crawling().visit(crawling().set().now().visited(), () -> false);
  }

  private Crawling crawling() {
    return serving.crawling().orElseThrow();
  }

  private Metrics metrics() throws IOException, InterruptedException {
    HttpResponse<String> answer = answer("/metrics", "GET");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new Metrics(answer.body());
  }

  private HttpResponse<String> answer(String path, String method)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + lookout.server().port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
  }

  private static Terminal nowhere() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    return new Terminal(nowhere, nowhere, false, 100);
  }

  /** What Prometheus would read. */
  private record Metrics(String text) {

    double of(String name) {
      return text.lines()
          .filter(line -> line.startsWith(name + " "))
          .mapToDouble(Metrics::value)
          .findFirst()
          .orElseThrow(() -> new AssertionError("expected " + name + " in\n" + text));
    }

    /** Over all its labels. */
    double sum(String name) {
      Pattern labelled = Pattern.compile(Pattern.quote(name) + "\\{[^}]*} .*");
      return text.lines()
          .filter(line -> labelled.matcher(line).matches())
          .mapToDouble(Metrics::value)
          .sum();
    }

    private static double value(String line) {
      return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
  }
}
