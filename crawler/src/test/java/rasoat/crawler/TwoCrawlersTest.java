package rasoat.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.FetchedCapture;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SeenPosts;
import rasoat.database.TestDatabase;
import rasoat.model.port.InMemoryCaptureQueue;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestClock;

/** Two crawlers over one store, such as the schedule and a person. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TwoCrawlersTest {

  private static final Source SOURCE =
      new Source(
          "tg-an-hai",
          Connector.TELEGRAM_PREVIEW,
          "anhai_tin",
          null,
          null,
          "thử",
          "thử",
          null,
          null,
          Source.Standing.UNKNOWN,
          "");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01Z"));
  private final List<CrawlStore> stores = new ArrayList<>();

  @AfterEach
  void close() {
    stores.forEach(CrawlStore::close);
  }

  @Test
  void neverVisitASourceAtOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Crawler one =
        crawler(
            visit -> {
              begun.countDown();
              return await(end);
            });
    Crawler two = crawler(visit -> new VisitOutcome.Completed());

    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<List<EndedVisit>> first = thread.submit(() -> round(one));
      assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
      assertThat(round(two)).isEmpty();
      assertThat(round(one)).isEmpty();

      end.countDown();
      assertThat(first.get()).hasSize(1);
      assertThat(round(two)).hasSize(1);
    }
    assertThat(stores.getFirst().sources().visitsSince(Instant.EPOCH))
        .extracting(EndedVisit::outcome)
        .containsOnly(new VisitOutcome.Completed())
        .hasSize(2);
  }

  private Crawler crawler(PostSource source) throws IOException {
    CrawlStore store =
        CrawlStore.open(database.at(folder.resolve("crawl.db")), clock, SeenPosts.RETENTION);
    stores.add(store);
    return new Crawler(
        store,
        new InMemoryCaptureQueue(clock, Redelivery.USUAL),
        any -> new Connection(source, (capture, fresh, problems) -> FetchedCapture.of(capture)),
        clock);
  }

  private static List<EndedVisit> round(Crawler crawler) throws IOException {
    return crawler.round(List.of(SOURCE), 1, new Budget(Duration.ofHours(1), 9), () -> false);
  }

  private static VisitOutcome await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
      return new VisitOutcome.Completed();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
