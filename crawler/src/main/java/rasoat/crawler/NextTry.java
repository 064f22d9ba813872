package rasoat.crawler;

import java.time.Duration;
import java.time.Instant;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.Sources;

/** When a source may be visited again. */
final class NextTry {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 6;

  private NextTry() {}

  /**
   * When to try again.
   *
   * @param failures that came one after the other before this outcome
   */
  static Instant after(VisitOutcome outcome, int failures, Instant now) {
    return switch (outcome) {
      case VisitOutcome.Completed() -> now;
      case VisitOutcome.Deferred(Instant until, String reason) -> until;
      case VisitOutcome.Failed(String reason) -> now.plus(wait(failures));
      case VisitOutcome.Stopped(String reason, String task) -> Sources.NEVER;
      case VisitOutcome.Closed(String reason) -> Sources.NEVER;
    };
  }

  private static Duration wait(int failures) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
