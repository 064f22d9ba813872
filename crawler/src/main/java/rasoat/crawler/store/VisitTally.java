package rasoat.crawler.store;

import java.time.Instant;

/**
 * How often visits to a source ended in one way.
 *
 * @param outcome in one word: completed, deferred, failed, stopped or closed
 * @param last when the last of them ended
 */
public record VisitTally(String source, String outcome, long visits, Instant last) {

  /** Whether everything that was there was handed over. */
  public boolean isCompleted() {
    return outcome.equals("completed");
  }
}
