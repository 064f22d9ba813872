package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges readings of past scans again, beside all else; once for all changes that wait for it. */
final class JudgingAgain implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JudgingAgain.class);

  private static final long LONGEST_CLOSE_SECONDS = 5;

  /** Judges all that was judged by another registry. */
  interface Judging {
    void run() throws IOException;
  }

  private final Judging judging;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("judging-again").daemon().factory());
  private final AtomicInteger wanted = new AtomicInteger();

  JudgingAgain(Judging judging) {
    this.judging = judging;
  }

  /** The registry was changed. */
  void begin() {
    if (wanted.getAndIncrement() == 0) {
      thread.execute(this::run);
    }
  }

  private void run() {
    int seen;
    do {
      seen = wanted.get();
      attempt();
    } while (!wanted.compareAndSet(seen, 0));
  }

  private void attempt() {
    try {
      judging.run();
    } catch (IOException | RuntimeException e) {
      // The one place that goes on after anything: the next change, or the command, does it again.
      LOG.error("judging again failed; 'rasoat rejudge' goes on with it: {}", e.toString());
    }
  }

  boolean isUnderWay() {
    return wanted.get() > 0;
  }

  /** Waits a little for what is under way; what is left is judged after the next change. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      boolean done = thread.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
      LOG.debug("judged again in time: {}", done);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
