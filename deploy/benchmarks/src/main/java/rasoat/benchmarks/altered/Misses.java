package rasoat.benchmarks.altered;

import java.util.Locale;

/** Prints what was missed and what was reported wrongly, to learn from. */
final class Misses {

  private Misses() {}

  static void print(Case copy, Outcome outcome) {
    copy.change()
        .filter(change -> !outcome.decided())
        .ifPresent(
            change ->
                System.out.printf(
                    Locale.ROOT,
                    "MISS %s %s %.3f %s: %s -> %s%n",
                    outcome.undecided() ? "undecided" : "silent",
                    copy.document(),
                    copy.errorRate(),
                    change.kind(),
                    change.official(),
                    change.seen()));
    outcome
        .falselyDecided()
        .forEach(
            difference ->
                System.out.printf(
                    Locale.ROOT,
                    "FALSE %s %.3f %s %s%n",
                    copy.document(),
                    copy.errorRate(),
                    copy.change().isPresent() ? copy.change().get().kind() : "unaltered",
                    difference));
  }
}
