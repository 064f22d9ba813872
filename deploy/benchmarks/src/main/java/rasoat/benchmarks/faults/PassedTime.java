package rasoat.benchmarks.faults;

import java.io.IOException;

/**
 * Has all that waits for its time be due, as if the machines had been off for so long. While none
 * of them runs.
 */
final class PassedTime {

  private PassedTime() {}

  static void in(Stores stores) throws IOException {
    Stores.update(
        stores.crawl(),
        "UPDATE queue_entry SET due_ms = 0 WHERE state <> 'DEAD'",
        "UPDATE unfinished SET retry_ms = 0",
        "UPDATE source SET next_try_ms = 0");
  }

  /** A person looked after the sources that a fault of the platform kept from being visited. */
  static void inSources(Stores stores) throws IOException {
    Stores.update(
        stores.crawl(), "UPDATE source SET next_try_ms = 0, failures = 0 WHERE next_try_ms > 0");
  }
}
