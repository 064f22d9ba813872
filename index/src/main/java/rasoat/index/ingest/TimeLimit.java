package rasoat.index.ingest;

import java.io.InterruptedIOException;
import java.time.Duration;

/** How long the reading of a file may take; pictures are given more as they come. */
final class TimeLimit {

  private final long start = System.nanoTime();
  private volatile long allowed;

  TimeLimit(Duration allowed) {
    this.allowed = allowed.toNanos();
  }

  /** By one thread, that of the reading. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void extend(Duration more) {
    allowed += more.toNanos();
  }

  /** Not positive when it is over. */
  Duration left() {
    return Duration.ofNanos(allowed - (System.nanoTime() - start));
  }

  Duration allowed() {
    return Duration.ofNanos(allowed);
  }

  /** Between the parts of a file, so that a reading that was given up comes to an end. */
  static void checkGivenUp() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("given up");
    }
  }
}
