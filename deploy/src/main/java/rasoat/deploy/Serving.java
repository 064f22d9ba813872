package rasoat.deploy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.Console;
import rasoat.console.store.SqlFindingStore;
import rasoat.deploy.terminal.Terminal;

/** An open console with the stores it was lent; all are closed together. */
record Serving(Console console, SqlFindingStore findings) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  private static final long LONGEST_CLOSE_SECONDS = 10;

  String address() {
    return "http://127.0.0.1:" + console.port() + "/";
  }

  /** Says where the console is, and returns (closed) when the process is told to end. */
  void untilEnd(Terminal terminal) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(end, closed), "end"));
    terminal.out().println("Console: " + address() + "   (Ctrl-C ends it)");
    end.await();
    close();
    closed.countDown();
  }

  /** The process ends when its hooks return, so this one waits until all is closed. */
  private static void finish(CountDownLatch end, CountDownLatch closed) {
    end.countDown();
    try {
      boolean inTime = closed.await(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
      LOG.debug("closed in time: {}", inTime);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    console.close();
    findings.close();
  }
}
