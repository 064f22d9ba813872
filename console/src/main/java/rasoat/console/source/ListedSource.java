package rasoat.console.source;

import java.time.Instant;
import java.util.Optional;
import rasoat.console.VietnamTime;

/** A source as it is shown in the list at that time. */
record ListedSource(WatchedSource source, Instant now) {

  /** How it fares in a word. */
  public Condition condition() {
    return source.condition();
  }

  /** Whether a person may have it visited again. */
  public boolean isStuck() {
    return condition().isStuck();
  }

  /** Why it is not up to date; empty when it is, or was never visited. */
  public String reason() {
    return last().map(PastVisit::reason).orElse("");
  }

  /** What there is to do; empty when that is nothing. */
  public String task() {
    return condition() == Condition.STOPPED ? last().map(PastVisit::task).orElse("") : "";
  }

  /** The visit that ended last. */
  public Optional<PastVisit> last() {
    return source.fare().last();
  }

  /** When that was. */
  public String lastTime() {
    return last().map(visit -> VietnamTime.minute(visit.ended())).orElse("");
  }

  /** When the visit began that goes on; empty when none does. */
  public String underWay() {
    return source.fare().underWay().map(VietnamTime::minute).orElse("");
  }

  /** When it is tried again; empty when a visit may begin at any time, or never does by itself. */
  public String nextTry() {
    return source.fare().nextTry().filter(now::isBefore).map(VietnamTime::minute).orElse("");
  }
}
