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
                    "MISS %s %s %.3f %s: %s -> %s ... %s%n",
                    outcome.undecided() ? "undecided" : "silent",
                    copy.document(),
                    copy.errorRate(),
                    change.kind(),
                    change.official(),
                    change.seen(),
                    around(copy, change)));
    outcome
        .falselyUndecided()
        .forEach(
            difference ->
                System.out.printf(
                    Locale.ROOT,
                    "DOUBT %s %.3f %s %s%n",
                    copy.document(),
                    copy.errorRate(),
                    copy.change().isPresent() ? copy.change().get().kind() : "unaltered",
                    difference));
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

  /** The reading near the change. */
  private static String around(Case copy, Change change) {
    int size = copy.reading().words().size();
    int at = (int) ((long) change.at() * size / change.text().length());
    String token = change.seen().strip().split("\\s+")[0];
    for (int i = 0; i < size; i++) {
      at = copy.reading().words().get(i).contains(token) && !token.isEmpty() ? i : at;
    }
    return String.join(
        " ", copy.reading().words().subList(Math.max(0, at - 6), Math.min(size, at + 7)));
  }
}
