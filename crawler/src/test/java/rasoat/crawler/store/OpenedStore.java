package rasoat.crawler.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;
import rasoat.model.port.TestClock;

/** A store in a database of its own, at a time of its own. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
abstract class OpenedStore {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01.500Z"));
  @AutoClose CrawlStore store;

  @BeforeEach
  void open() throws IOException {
    store = CrawlStore.open(address(), clock, SeenPosts.RETENTION);
  }

  DatabaseAddress address() {
    return database.at(folder.resolve("crawl.db"));
  }

  void reopen() throws IOException {
    store.close();
    open();
  }
}
