package rasoat.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From when on a document may be seen by whom. The state of a day is that of the last step at or
 * before it, so an embargo is {@code internal().thenFrom(day, PUBLIC)}.
 *
 * @param steps ordered by date; the first begins at {@link LocalDate#MIN}
 */
public record Disclosure(List<Step> steps) {

  /** Who may see it. */
  public enum State {
    PUBLIC,
    INTERNAL,
    SECRET
  }

  /** The state that begins on a day, Vietnamese time. */
  public record Step(LocalDate from, State state) {}

  public Disclosure {
    steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    if (steps.isEmpty() || !steps.getFirst().from().equals(LocalDate.MIN)) {
      throw new IllegalArgumentException(
          "disclosure must say what holds before the first date: " + steps);
    }
  }

  /** The same state on every day. */
  public static Disclosure always(State state) {
    return new Disclosure(List.of(new Step(LocalDate.MIN, state)));
  }

  /** This disclosure until the day, another state from it on; later steps are dropped. */
  public Disclosure thenFrom(LocalDate day, State state) {
    List<Step> kept = new ArrayList<>();
    for (Step step : steps) {
      if (step.from().isBefore(day)) {
        kept.add(step);
      }
    }
    kept.add(new Step(day, state));
    return new Disclosure(kept);
  }

  /** Who may see the document on that day. */
  public State on(LocalDate day) {
    State state = steps.getFirst().state();
    for (Step step : steps) {
      if (!step.from().isAfter(day)) {
        state = step.state();
      }
    }
    return state;
  }
}
