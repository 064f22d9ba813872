package rasoat.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.AddressGuard;
import rasoat.crawler.fetch.FetchSettings;
import rasoat.crawler.fetch.PoliteFetcher;
import rasoat.crawler.kafka.KafkaCaptureQueue;
import rasoat.crawler.kafka.KafkaSettings;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.MediaFetcher;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.telegram.TelegramPreview;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SeenPosts;
import rasoat.crawler.store.SqlCaptureQueue;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.Redelivery;

/**
 * A process that crawls the local platform: round after round until nothing is new in its last
 * edition. To be killed at any moment, and started again.
 */
final class CrawlProcess {

  /** Long: time runs fast, and nobody takes while it crawls. */
  static final Redelivery REDELIVERY =
      new Redelivery(9, Duration.ofDays(9999), Duration.ZERO, Duration.ZERO);

  private static final int PARALLEL = 4;
  private static final Budget BUDGET = new Budget(Duration.ofDays(9999), Long.MAX_VALUE);

  private final String pages;
  private final List<Source> sources;
  private final FastClock clock;
  private final CrawlStore store;
  private final Crawler crawler;

  private CrawlProcess(Orders orders, CrawlStore store, CaptureQueue queue) {
    this.pages = orders.pages();
    this.clock = orders.clock();
    this.store = store;
    this.sources = IntStream.range(0, orders.sources()).mapToObj(this::source).toList();
    PoliteFetcher fetcher =
        new PoliteFetcher(
            new FolderByteStore(orders.bytes()),
            FetchSettings.of("test", "https://an-hai.example", "so@an-hai.example")
                .spacedBy(Duration.ZERO),
            AddressGuard.of(Set.of(authority(orders.pages()), authority(orders.files()))),
            clock,
            clock::sleep,
            new Random());
    Pseudonyms authors = new Pseudonyms(new byte[16]);
    Connectors connectors =
        source ->
            new Connection(
                new TelegramPreview(URI.create(pages), source.address(), fetcher, authors, clock),
                new MediaFetcher(fetcher)::fetch);
    this.crawler = new Crawler(store, queue, connectors, clock);
  }

  private static String authority(String base) {
    return URI.create(base).getAuthority();
  }

  private Source source(int number) {
    String name = Platform.name(number);
    return new Source(
        name,
        Connector.TELEGRAM_PREVIEW,
        name,
        URI.create(pages),
        null,
        "thử",
        "thử",
        null,
        null,
        Source.Standing.UNKNOWN,
        "");
  }

  /**
   * What to do.
   *
   * @param kafka servers; empty for the embedded queue
   */
  record Orders(Path folder, String pages, String files, int sources, Instant begin, String kafka) {

    static Orders parse(String... args) {
      return new Orders(
          Path.of(args[0]),
          args[1],
          args[2],
          Integer.parseInt(args[3]),
          Instant.parse(args[4]),
          args[5]);
    }

    List<String> arguments() {
      return List.of(
          folder.toString(), pages, files, Integer.toString(sources), begin.toString(), kafka);
    }

    FastClock clock() {
      return new FastClock(begin);
    }

    Path bytes() {
      return folder.resolve("bytes");
    }

    CrawlStore store() throws IOException {
      return CrawlStore.open(
          new DatabaseAddress.Sqlite(folder.resolve("crawl.db")), clock(), SeenPosts.RETENTION);
    }

    /** For those who only put when the group is another than that of those who take. */
    CaptureQueue queue(String group) throws IOException {
      return kafka.isEmpty()
          ? SqlCaptureQueue.open(
              new DatabaseAddress.Sqlite(folder.resolve("crawl.db")), clock(), REDELIVERY)
          : KafkaCaptureQueue.open(
              new KafkaSettings(
                  kafka,
                  "platform",
                  group,
                  Map.of("session.timeout.ms", "6000", "heartbeat.interval.ms", "500")),
              Clock.systemUTC(),
              REDELIVERY);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Orders orders = Orders.parse(args);
    try (CrawlStore store = orders.store();
        CaptureQueue queue = orders.queue("crawlers")) {
      new PrintStream(System.out, true, UTF_8).print("begins\n");
      new CrawlProcess(orders, store, queue).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    while (true) {
      int edition = edition("");
      boolean isComplete = round();
      if (isComplete && edition < LocalChannel.LAST_EDITION) {
        edition("/" + (edition + 1));
      } else if (isComplete && round() && isEverythingFinished()) {
        return;
      }
      clock.sleep(Duration.ofHours(1));
    }
  }

  private boolean round() throws IOException {
    List<EndedVisit> visits = crawler.round(sources, PARALLEL, BUDGET, () -> false);
    return visits.stream().allMatch(visit -> visit.outcome() instanceof VisitOutcome.Completed);
  }

  private boolean isEverythingFinished() throws IOException {
    for (Source source : sources) {
      if (store.unfinished().nextTry(source.id()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private int edition(String next) throws IOException {
    try (InputStream answer = URI.create(pages + "/edition" + next).toURL().openStream()) {
      return Integer.parseInt(new String(answer.readAllBytes(), UTF_8));
    }
  }
}
