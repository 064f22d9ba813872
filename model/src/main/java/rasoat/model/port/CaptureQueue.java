package rasoat.model.port;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.post.Capture;

/**
 * Takes captures from crawlers to those who judge them. Safe for many threads, and for many
 * processes where its kind says so.
 *
 * <p>Every capture is delivered at least once: a delivery that is neither done nor failed when its
 * taker dies, or when its lease runs out, is delivered again. So takers must not mind a capture
 * that comes twice; it has the same key and revision.
 *
 * <p>What failed too often is a dead letter: it stays, with the reason, until it is replayed.
 */
public interface CaptureQueue extends AutoCloseable {

  /**
   * Takes in the capture; durable when it returns. One with the same key, revision and state that
   * still waits need not be taken in twice.
   *
   * @return whether it was taken in; false where one such waits already
   */
  boolean put(Capture capture) throws IOException;

  /** The next capture, waiting for one so long at most; empty when none came. */
  Optional<Delivery> take(Duration wait) throws IOException;

  /** The oldest dead letters. */
  List<DeadLetter> deadLetters(int limit) throws IOException;

  /** Delivers that dead letter again as if it were new; false when there is none of that name. */
  boolean replay(String deadLetter) throws IOException;

  /** How many wait, are being worked on, and are dead. */
  QueueDepth depth() throws IOException;

  /**
   * When the one was captured that was put before all others that wait; empty when none waits, or
   * where that would take reading the queue.
   */
  Optional<Instant> oldestWaiting() throws IOException;

  @Override
  void close() throws IOException;
}
