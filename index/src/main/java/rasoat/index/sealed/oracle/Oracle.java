package rasoat.index.sealed.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import rasoat.index.sealed.key.KeyRing;

/**
 * The sealing service. Serves a fixed number of callers at a time, each at a limited rate; further
 * ones wait. To be closed.
 */
public final class Oracle implements AutoCloseable {

  /** 60 pages of 300 values. */
  public static final int USUAL_RATE = 20_000;

  private static final int MOST_CALLERS = 32;
  private static final Duration IDLE = Duration.ofMinutes(2);

  private final Conversation conversation;
  private final List<Listener> listeners = new ArrayList<>();
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private final Semaphore free = new Semaphore(MOST_CALLERS);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService reaper =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  /**
   * A service that listens nowhere yet.
   *
   * @param perMinute how many values each client may have keyed in a minute
   * @param nanoTime a clock that only goes forward, such as {@link System#nanoTime}
   */
  public Oracle(
      KeyRing keys, Clients clients, int perMinute, LongSupplier nanoTime, OracleLog log) {
    this.conversation = new Conversation(keys, clients, new RateLimit(perMinute, nanoTime), log);
    reaper.scheduleWithFixedDelay(
        this::closeIdle, IDLE.toSeconds(), IDLE.toSeconds() / 4, TimeUnit.SECONDS);
  }

  /** Listens on a Unix domain socket, for its owner and, when asked, its group. */
  public void listen(Path socket, boolean group) throws IOException {
    serve(Listener.local(socket, group));
  }

  /** Listens on a TLS port, with the certificate that the context holds. */
  public void listen(OracleAddress.Remote address, SSLContext tls) throws IOException {
    serve(Listener.remote(address, tls));
  }

  private void serve(Listener listener) {
    listeners.add(listener);
    threads.submit(() -> accept(listener));
  }

  /** Until the listener is closed. */
  private void accept(Listener listener) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        free.acquire();
        Line line = listener.accept();
        lines.add(line);
        threads.submit(() -> hold(line));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void hold(Line line) {
    try (line) {
      conversation.hold(line);
    } catch (IOException e) {
      // The caller hung up, or sent no TLS: nothing is owed to anybody.
    } finally {
      lines.remove(line);
      free.release();
    }
  }

  private void closeIdle() {
    for (Line line : lines) {
      if (line.isIdleFor(IDLE)) {
        closeQuietly(line);
      }
    }
  }

  private static void closeQuietly(Line line) {
    try {
      line.close();
    } catch (IOException e) {
      // It is as good as closed.
    }
  }

  /** Stops listening and hangs up. */
  @Override
  public void close() throws IOException {
    for (Listener listener : listeners) {
      listener.close();
    }
    lines.forEach(Oracle::closeQuietly);
    reaper.shutdownNow();
    threads.shutdownNow();
  }
}
