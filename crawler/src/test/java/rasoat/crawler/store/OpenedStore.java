package rasoat.crawler.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.port.TestClock;

/** A store in a file of its own, at a time of its own. */
abstract class OpenedStore {

  @TempDir Path folder;

  final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01.500Z"));
  CrawlStore store;

  @BeforeEach
  void open() throws IOException {
    store = CrawlStore.open(folder.resolve("crawl.db"), clock, SeenPosts.RETENTION);
  }

  @AfterEach
  void close() {
    store.close();
  }

  void reopen() throws IOException {
    close();
    open();
  }
}
