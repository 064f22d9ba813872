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

  /**
   * Public from the day on and not before, whatever was planned: a correction as well as an
   * embargo. What never was anything but public is taken to be internal until then.
   */
  public Disclosure releasedOn(LocalDate day) {
    List<Step> kept = new ArrayList<>();
    for (Step step : steps) {
      if (step.state() != State.PUBLIC && step.from().isBefore(day)) {
        kept.add(step);
      }
    }
    State first = kept.isEmpty() ? State.INTERNAL : kept.removeFirst().state();
    kept.addFirst(new Step(LocalDate.MIN, first));
    kept.add(new Step(day, State.PUBLIC));
    return new Disclosure(kept);
  }

  /**
   * Giải mật: secret until the day, internal from it on (Law 117/2025/QH15); a release that is
   * planned for later stays planned.
   *
   * @throws IllegalArgumentException when it is not secret on the day before
   */
  public Disclosure declassifiedOn(LocalDate day) {
    if (on(day.minusDays(1)) != State.SECRET) {
      throw new IllegalArgumentException("expected a secret document, got " + steps);
    }
    List<Step> kept = new ArrayList<>();
    for (Step step : steps) {
      if (step.from().isBefore(day) || step.state() == State.PUBLIC && step.from().isAfter(day)) {
        kept.add(step);
      }
    }
    kept.add(new Step(day, State.INTERNAL));
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
