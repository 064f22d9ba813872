package rasoat.model.port;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import rasoat.model.post.Capture;

/** Captures for as long as the process lives. */
public final class InMemoryCaptureQueue implements CaptureQueue {

  /** Nobody is told when a lease runs out or a back-off ends, so takers look so often. */
  private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final QueueEntries entries;
  private boolean closed;

  /** An empty queue that takes the time from that clock. */
  public InMemoryCaptureQueue(Clock clock, Redelivery redelivery) {
    this.entries = new QueueEntries(clock, redelivery);
  }

  @Override
  public boolean put(Capture capture) throws IOException {
    return locked(
        () -> {
          changed.signal();
          return entries.add(capture);
        });
  }

  @Override
  public Optional<Delivery> take(Duration wait) throws IOException {
    long end = System.nanoTime() + wait.toNanos();
    return locked(
        () -> {
          Optional<QueueEntry> entry = entries.lease();
          long left = end - System.nanoTime();
          while (entry.isEmpty() && left > 0) {
            long unused = changed.awaitNanos(Math.min(left, LOOK_NANOS));
            checkOpen();
            entry = entries.lease();
            left = end - System.nanoTime();
          }
          return entry.map(Taken::new);
        });
  }

  @Override
  public List<DeadLetter> deadLetters(int limit) throws IOException {
    return locked(() -> entries.dead(limit));
  }

  @Override
  public boolean replay(String deadLetter) throws IOException {
    return locked(
        () -> {
          changed.signal();
          return entries.replay(deadLetter);
        });
  }

  @Override
  public QueueDepth depth() throws IOException {
    return locked(entries::depth);
  }

  @Override
  public Optional<Instant> oldestWaiting() throws IOException {
    return locked(entries::oldestWaiting);
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Work<T> work) throws IOException {
    lock.lock();
    try {
      checkOpen();
      return work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a capture");
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("expected an open queue, got one that was closed");
    }
  }

  private interface Work<T> {
    T run() throws IOException, InterruptedException;
  }

  private final class Taken implements Delivery {

    private final QueueEntry entry;

    Taken(QueueEntry entry) {
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
      locked(() -> entries.remove(entry));
    }

    @Override
    public void fail(String reason) throws IOException {
      locked(() -> entries.fail(entry, reason));
    }
  }
}
