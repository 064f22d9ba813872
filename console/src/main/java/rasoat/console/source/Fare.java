package rasoat.console.source;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source fares.
 *
 * @param last the visit that ended last; empty when none ever did
 * @param underWay since when a visit goes on
 * @param failures how many visits failed, one after the other
 * @param nextTry not to be visited before; empty when not at all by itself
 * @param total what all visits brought
 * @param unfinished how many posts wait for their pictures
 */
public record Fare(
    Optional<PastVisit> last,
    Optional<Instant> underWay,
    int failures,
    Optional<Instant> nextTry,
    Brought total,
    long unfinished) {

  /** Of a source that was never visited. */
  public static final Fare NEVER_VISITED =
      new Fare(
          Optional.empty(), Optional.empty(), 0, Optional.of(Instant.EPOCH), Brought.NOTHING, 0);

  /** How it fares in a word. */
  public Condition condition() {
    return last.map(visit -> after(visit.ending())).orElse(Condition.NEVER_VISITED);
  }

  private Condition after(PastVisit.Ending ending) {
    return switch (ending) {
      case COMPLETED -> Condition.WELL;
      case DEFERRED -> Condition.DEFERRED;
      case FAILED -> failures == 0 ? Condition.RESUMED : Condition.FAILING;
      case STOPPED -> nextTry.isPresent() ? Condition.RESUMED : Condition.STOPPED;
      case CLOSED -> nextTry.isPresent() ? Condition.RESUMED : Condition.CLOSED;
    };
  }
}
