package rasoat.crawler.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.post.Capture;

/**
 * Captures in a database: safe for many threads, and for many processes that open the same one.
 * What was put stays when any of them dies, or the machine does.
 */
public final class SqlCaptureQueue implements CaptureQueue {

  /** Other processes put without telling, so takers look so often. */
  private static final long LOOK_MILLIS = 250;

  private final Database database;
  private final QueueTable table;
  private final Semaphore news = new Semaphore(0);

  private SqlCaptureQueue(Database database, QueueTable table) {
    this.database = database;
    this.table = table;
  }

  /**
   * Opens the queue in that database, beside what crawlers remember; makes it when there is none.
   *
   * @throws IOException when it cannot be reached, is no such one, or a newer version wrote it
   */
  public static SqlCaptureQueue open(DatabaseAddress address, Clock clock, Redelivery redelivery)
      throws IOException {
    return new SqlCaptureQueue(CrawlStore.database(address), new QueueTable(clock, redelivery));
  }

  @Override
  public boolean put(Capture capture) throws IOException {
    boolean isNew = database.write("queue " + capture.key(), sql -> table.add(sql, capture));
    news.release();
    return isNew;
  }

  @Override
  public Optional<Delivery> take(Duration wait) throws IOException {
    long end = System.nanoTime() + wait.toNanos();
    Optional<QueueTable.Entry> entry = lease();
    while (entry.isEmpty() && awaitNews(end - System.nanoTime())) {
      entry = lease();
    }
    return entry.map(Taken::new);
  }

  private Optional<QueueTable.Entry> lease() throws IOException {
    return database.write("take a capture", table::lease);
  }

  /** False when there is no time left to wait. */
  private boolean awaitNews(long nanosLeft) throws IOException {
    if (nanosLeft <= 0) {
      return false;
    }
    try {
      long nanos = Math.min(nanosLeft, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
      boolean unused = news.tryAcquire(nanos, TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a capture");
    }
  }

  @Override
  public List<DeadLetter> deadLetters(int limit) throws IOException {
    return database.read("list dead letters", sql -> table.dead(sql, limit));
  }

  @Override
  public boolean replay(String deadLetter) throws IOException {
    boolean replayed = database.write("replay a dead letter", sql -> table.replay(sql, deadLetter));
    news.release();
    return replayed;
  }

  @Override
  public QueueDepth depth() throws IOException {
    return database.read("count captures", table::depth);
  }

  @Override
  public Optional<Instant> oldestWaiting() throws IOException {
    return database.read("look for the oldest capture", table::oldestWaiting);
  }

  @Override
  public void close() {
    database.close();
  }

  private final class Taken implements Delivery {

    private final QueueTable.Entry entry;

    Taken(QueueTable.Entry entry) {
      this.entry = entry;
    }

    @Override
    public Capture capture() {
      return entry.capture();
    }

    @Override
    public int attempt() {
      return entry.attempt();
    }

    @Override
    public void done() throws IOException {
      database.write("end a delivery", sql -> table.remove(sql, entry));
    }

    @Override
    public void fail(String reason) throws IOException {
      database.write("fail a delivery", sql -> table.fail(sql, entry, reason));
    }
  }
}
