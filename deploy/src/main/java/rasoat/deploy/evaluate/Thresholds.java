package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What a threshold on the score would give. Thresholds are chosen on one half of the posts and
 * stated on the other: a figure of the half it was chosen on flatters.
 *
 * @param chosenOn posts of odd place
 * @param statedOn posts of even place
 */
record Thresholds(List<Outcome> chosenOn, List<Outcome> statedOn) {

  /** Below, nothing is flagged. */
  private static final int LOWEST = 40;

  private static final int HIGHEST = 100;
  private static final int STEP = 5;

  /** How sure a reviewer may be of what is suggested, and of what is called strong. */
  private static final List<Goal> GOALS =
      List.of(new Goal("suggested", 0.95), new Goal("confirmed", 0.99));

  Thresholds {
    chosenOn = List.copyOf(chosenOn);
    statedOn = List.copyOf(statedOn);
  }

  private record Goal(String name, double precision) {}

  /** The outcomes in turn: the first, third, fifth to choose on. */
  static Thresholds of(List<Outcome> outcomes) {
    List<Outcome> odd = new ArrayList<>();
    List<Outcome> even = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      (i % 2 == 0 ? odd : even).add(outcomes.get(i));
    }
    return new Thresholds(odd, even);
  }

  /** Right findings of all whose score reaches the threshold. */
  static Tally precision(Collection<Outcome> outcomes, double threshold) {
    return new Measure(
            "precision",
            one -> one.result().flagged() && one.result().score() >= threshold,
            Outcome::isFindingRight)
        .of(outcomes);
  }

  /** Right findings whose score reaches the threshold, of all posts that should be flagged. */
  static Tally recall(Collection<Outcome> outcomes, double threshold) {
    return new Measure(
            "recall",
            one -> one.truth().isFlagged(),
            one -> one.isFindingRight() && one.result().score() >= threshold)
        .of(outcomes);
  }

  /** The lowest threshold that is precise enough on the half to choose on; empty when none is. */
  OptionalDouble chosen(double precision) {
    return steps().filter(step -> precision(chosenOn, step).share() >= precision).findFirst();
  }

  private static DoubleStream steps() {
    return DoubleStream.iterate(LOWEST, step -> step <= HIGHEST, step -> step + STEP)
        .map(step -> step / HIGHEST);
  }

  /** As rows of text, headings first. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("THRESHOLD", "", "ODD: PRECISION", "RECALL", "EVEN: PRECISION", "RECALL", "95 %"));
    for (Goal goal : GOALS) {
      String name = String.format(Locale.ROOT, "%s, precision %.2f", goal.name(), goal.precision());
      OptionalDouble chosen = chosen(goal.precision());
      rows.add(
          chosen.isPresent()
              ? row(name, chosen.getAsDouble())
              : List.of("none", name, "-", "-", "-", "-", "-"));
    }
    steps().forEach(step -> rows.add(row("", step)));
    return List.copyOf(rows);
  }

  private List<String> row(String name, double threshold) {
    Tally stated = precision(statedOn, threshold);
    return List.of(
        String.format(Locale.ROOT, "%.2f", threshold),
        name,
        precision(chosenOn, threshold).toString(),
        recall(chosenOn, threshold).fraction(),
        stated.toString(),
        recall(statedOn, threshold).fraction(),
        stated.interval());
  }
}
