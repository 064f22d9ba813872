package rasoat.crawler.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** What crawlers remember from one visit to the next, in one file. */
public final class CrawlStore implements AutoCloseable {

  private CrawlStore() {}

  /**
   * Opens that file, making it when there is none.
   *
   * @param retention how long a post without a finding is remembered
   * @throws IOException when it is no such file, or a newer version wrote it
   */
  public static CrawlStore open(Path file, Clock clock, Duration retention) throws IOException {
    throw new UnsupportedOperationException();
  }

  public Sources sources() {
    throw new UnsupportedOperationException();
  }

  public SeenPosts posts() {
    throw new UnsupportedOperationException();
  }

  public Hints hints() {
    throw new UnsupportedOperationException();
  }

  public Canaries canaries() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
