package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts outcomes, a line for each kind of change. */
final class Tally {

  /** A reading with more wrong letters has lost lines, or half a page. */
  private static final double LEGIBLE = 0.1;

  private static final double CLEAR = 0.01;

  private final Map<ChangeKind, int[]> kinds = new EnumMap<>(ChangeKind.class);
  private final List<Double> errorRates = new ArrayList<>();
  private final int[] unaltered = new int[3];
  private final int[] others = new int[2];
  private final int[] all = new int[3];
  private final int[] severalDigits = new int[3];
  private final int[] legible = new int[3];
  private final int[] clear = new int[3];

  void add(Case copy, Outcome outcome) {
    errorRates.add(copy.errorRate());
    if (copy.change().isEmpty()) {
      unaltered[0]++;
      unaltered[1] += outcome.falselyDecided().isEmpty() ? 0 : 1;
      unaltered[2] += outcome.falselyUndecided().isEmpty() ? 0 : 1;
      return;
    }
    others[0] += outcome.falselyDecided().isEmpty() ? 0 : 1;
    others[1] += outcome.falselyUndecided().isEmpty() ? 0 : 1;
    Change change = copy.change().get();
    count(kinds.computeIfAbsent(change.kind(), kind -> new int[3]), outcome);
    count(all, outcome);
    if (copy.errorRate() < LEGIBLE) {
      count(legible, outcome);
    }
    if (copy.errorRate() <= CLEAR) {
      count(clear, outcome);
    }
    if (!change.oneDigit()) {
      count(severalDigits, outcome);
    }
  }

  private static void count(int[] counts, Outcome outcome) {
    counts[0]++;
    counts[1] += outcome.decided() ? 1 : 0;
    counts[2] += outcome.undecided() ? 1 : 0;
  }

  void print(String title) {
    List<Double> sorted = errorRates.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT, "%n%s: median error rate %.3f%n", title, sorted.get(sorted.size() / 2));
    System.out.printf("%-28s %8s %8s %10s%n", "change", "copies", "decided", "undecided");
    kinds.forEach((kind, counts) -> line(kind.name().toLowerCase(Locale.ROOT), counts));
    line("all", all);
    line("all but single digits", severalDigits);
    line("all, error rate below 0.1", legible);
    line("all, error rate up to 0.01", clear);
    System.out.printf(
        Locale.ROOT,
        "unaltered: %d, with a decided difference %d (%.3f), with an undecided one %d (%.3f)%n",
        unaltered[0],
        unaltered[1],
        (double) unaltered[1] / unaltered[0],
        unaltered[2],
        (double) unaltered[2] / unaltered[0]);
    System.out.printf(
        "altered, with another decided difference %d, with another undecided one %d, of %d%n",
        others[0], others[1], all[0]);
  }

  private static void line(String name, int[] counts) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %8d %8.3f %10.3f%n",
        name,
        counts[0],
        (double) counts[1] / counts[0],
        (double) counts[2] / counts[0]);
  }
}
