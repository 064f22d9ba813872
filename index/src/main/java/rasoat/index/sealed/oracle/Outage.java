package rasoat.index.sealed.oracle;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Remembers for a while that a service failed: one that hangs must not hold up every post. */
final class Outage {

  /** A call to the service. */
  @FunctionalInterface
  interface Asking<T> {
    T ask() throws IOException;
  }

  private static final Duration SPARED = Duration.ofSeconds(15);

  private final LongSupplier nanoTime;
  private @Nullable String reason;
  private long since;

  Outage(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Calls, or fails at once with the reason of the last failure. */
  <T> T spare(Asking<T> asking) throws IOException {
    String known = known();
    if (known != null) {
      throw new IOException(known);
    }
    try {
      return asking.ask();
    } catch (RequestRefusedException e) {
      throw e; // the service is there
    } catch (IOException e) {
      remember(e);
      throw e;
    }
  }

  private synchronized @Nullable String known() {
    return nanoTime.getAsLong() - since < SPARED.toNanos() ? reason : null;
  }

  private synchronized void remember(IOException e) {
    reason = e.getMessage();
    since = nanoTime.getAsLong();
  }
}
