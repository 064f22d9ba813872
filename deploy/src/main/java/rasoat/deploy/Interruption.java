package rasoat.deploy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ctrl-C, or any other polite wish that the process end: work that watches for it has some seconds
 * to finish what it began.
 */
final class Interruption implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);

  private static final long LONGEST_FINISH_SECONDS = 30;

  private final AtomicBoolean came = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "interruption");

  private Interruption() {}

  /** From now on; to be closed when the work is finished. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  boolean came() {
    return came.get();
  }

  /** The process ends when its hooks return. */
  private void await() {
    came.set(true);
    try {
      boolean inTime = finished.await(LONGEST_FINISH_SECONDS, TimeUnit.SECONDS);
      LOG.debug("finished in time: {}", inTime);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
    if (!came()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        LOG.debug("the process began to end just now");
      }
    }
  }
}
