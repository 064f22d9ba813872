package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The end of a process that serves: by Ctrl-C or a termination signal. */
final class Ending {

  private Ending() {}

  /** Waits for the end; what is lent is closed before the process is gone. */
  static void await(Closeable last) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(end, last), "end"));
    end.await();
  }

  private static void finish(CountDownLatch end, Closeable last) {
    try {
      last.close();
    } catch (IOException e) {
      // The process ends in any case.
    }
    end.countDown();
  }
}
