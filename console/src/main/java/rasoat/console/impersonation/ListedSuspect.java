package rasoat.console.impersonation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.page.Harm;

/**
 * A page as one row of the queue.
 *
 * @param now when it was read
 */
record ListedSuspect(SuspectPage suspect, Instant now) {

  public long id() {
    return suspect.id();
  }

  /** Every character of its name, the hidden ones too. */
  public String name() {
    return VisibleText.of(suspect.page().name());
  }

  public double score() {
    return suspect.verdict().score().value();
  }

  public List<Harm> harms() {
    return suspect.verdict().harms().stream().sorted().toList();
  }

  /** Of what others were asked for last; empty while nobody waits. */
  public Optional<ShownClock> clock() {
    return suspect.due().map(due -> ShownClock.of(due, now));
  }
}
