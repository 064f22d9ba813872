package rasoat.crawler.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import rasoat.crawler.source.WebhookHints;

/** What crawlers remember from one visit to the next, in one file that they may share. */
public final class CrawlStore implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final Duration retention;

  private CrawlStore(Database database, Clock clock, Duration retention) {
    this.database = database;
    this.clock = clock;
    this.retention = retention;
  }

  /**
   * Opens that file, making it when there is none.
   *
   * @param retention how long a post without a finding is remembered
   * @throws IOException when it is no such file, or a newer version wrote it
   */
  public static CrawlStore open(Path file, Clock clock, Duration retention) throws IOException {
    return new CrawlStore(Database.open(file), clock, retention);
  }

  /** How far each source was read. */
  public Sources sources() {
    return new Sources(database, clock);
  }

  /** Which posts came in. */
  public SeenPosts posts() {
    return new SeenPosts(database, clock, retention);
  }

  /** What platforms told us. */
  public WebhookHints hints() {
    return new StoredHints(database);
  }

  /** Posts whose pictures could not be had yet. */
  public Unfinished unfinished() {
    return new Unfinished(database);
  }

  /** What shows that everything still runs. */
  public Canaries canaries() {
    return new Canaries(database, clock);
  }

  @Override
  public void close() {
    database.close();
  }
}
