package rasoat.deploy.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.store.SqlCaptureQueue;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.model.finding.Kind;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestCaptures;
import rasoat.model.post.Platform;

/** A platform that is not answered soon stops telling: pictures being read must not matter. */
class WebhookWhileJudgingTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-11-22T12:00:00+07:00"), ZoneOffset.UTC);
  private static final String CHANGE =
      """
      {"object":"page","entry":[{"id":"1045","time":1763776800,"changes":[{"field":"feed",
      "value":{"item":"status","verb":"add","post_id":"1045_77"}}]}]}\
      """;

  /** HMAC-SHA256 of the change with the key {@code app-secret}, by another program. */
  private static final String SIGNATURE =
      "sha256=10357227df903864692ae55afa74875c72f60ae6d9e7189222cd6def317768cf";

  @TempDir private Path folder;
  private CrawlHome home;
  private Settings settings;
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch read = new CountDownLatch(1);

  @BeforeEach
  void set() throws IOException {
    home = new CrawlHome(folder, new DatabaseAddress.Sqlite(folder.resolve("crawl.db")));
    Files.writeString(
        folder.resolve("page"), "token = t\napp-secret = app-secret\nverify-token = v");
    Path file =
        Files.writeString(
            folder.resolve("rasoat.yaml"),
            """
            crawl: {canary: false, webhook-port: 0, blackouts: ["07:00-18:00"]}
            sources:
              - {id: trang, connector: facebook-page, address: "1045", token-file: page, purpose: p, legal-basis: l}
            """);
    settings = new SettingsFile(file, Map.of()).read();
    try (CaptureQueue queue = SqlCaptureQueue.open(home.store(), NOON, Redelivery.USUAL)) {
      queue.put(TestCaptures.capture("1"));
    }
  }

  @Test
  void answersWhilePicturesAreReadAndForgetsNothing() throws Exception {
    try (Crawling crawling = Crawling.open(home, settings, NOON);
        WebhookServer server = (WebhookServer) crawling.listen();
        ExecutorService night = Executors.newSingleThreadExecutor()) {
      Future<?> beat = night.submit(() -> crawling.night(this::judge).beat(() -> false));
      assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();

      assertThat(tell(server.port())).isEqualTo(200);
      assertThat(beat.isDone()).as("pictures are still being read").isFalse();
      read.countDown();
      beat.get();
    }
    try (Crawling again = Crawling.open(home, settings, NOON)) {
      assertThat(again.store().hints().waiting(Platform.FACEBOOK, "1045", 9)).hasSize(1);
      assertThat(again.waitingPosts()).isEqualTo(1);
    }
  }

  private Map<Kind, Long> judge() throws IOException {
    reading.countDown();
    try {
      read.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return Map.of();
  }

  private static int tell(int port) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/webhook/trang".formatted(port)))
              .header("X-Hub-Signature-256", SIGNATURE)
              .POST(BodyPublishers.ofString(CHANGE, UTF_8))
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
