package rasoat.crawler.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import rasoat.crawler.source.WebhookHints;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;

/** What crawlers remember from one visit to the next, in one database that they may share. */
public final class CrawlStore implements AutoCloseable {

  /** The folder of the class path where its migrations lie. */
  public static final String SCHEMA = "rasoat/crawler/store/schema";

  private static final String OWNER = "crawl";

  private final Database database;
  private final Clock clock;
  private final Duration retention;

  private CrawlStore(Database database, Clock clock, Duration retention) {
    this.database = database;
    this.clock = clock;
    this.retention = retention;
  }

  /**
   * Opens that database, making it when there is none.
   *
   * @param retention how long a post without a finding is remembered
   * @throws IOException when it cannot be reached, is no such one, or a newer version wrote it
   */
  public static CrawlStore open(DatabaseAddress address, Clock clock, Duration retention)
      throws IOException {
    return new CrawlStore(database(address), clock, retention);
  }

  /** The tables of crawlers and of the queue. */
  static Database database(DatabaseAddress address) throws IOException {
    return Database.open(address, OWNER, SCHEMA);
  }

  /** How far each source was read. */
  public Sources sources() {
    return new Sources(database, clock);
  }

  /** Sources that people set in the console. */
  public KeptSources kept() {
    return new KeptSources(database);
  }

  /** Which posts came in. */
  public SeenPosts posts() {
    return new SeenPosts(database, clock, retention);
  }

  /** How posts fared. */
  public PostSteps steps() {
    return new PostSteps(database);
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

  /** Leaves nothing beside the tables of what was taken out of them. */
  public void clear() throws IOException {
    database.clear();
  }

  @Override
  public void close() {
    database.close();
  }
}
