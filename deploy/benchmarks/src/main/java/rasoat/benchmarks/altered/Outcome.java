package rasoat.benchmarks.altered;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasoat.index.alignment.Alignment;
import rasoat.index.alignment.Alignment.Certainty;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.text.Folding;

/**
 * What was reported of a copy.
 *
 * @param decided whether the implanted change is reported as one
 * @param undecided whether it is at least reported as not decided
 * @param falselyDecided other differences reported as changes
 * @param falselyUndecided other differences reported as not decided
 */
record Outcome(
    boolean decided,
    boolean undecided,
    List<Difference> falselyDecided,
    List<Difference> falselyUndecided) {

  static Outcome of(Case copy) {
    List<Difference> all = Alignment.of(copy.reading(), copy.official()).differences();
    List<Difference> there =
        all.stream().filter(it -> copy.change().stream().anyMatch(c -> isAt(c, it))).toList();
    List<Difference> others = all.stream().filter(it -> !there.contains(it)).toList();
    boolean decided = there.stream().anyMatch(Outcome::isDecided);
    return new Outcome(
        decided,
        !decided && !there.isEmpty(),
        others.stream().filter(Outcome::isDecided).toList(),
        others.stream().filter(it -> !isDecided(it)).toList());
  }

  static boolean isDecided(Difference difference) {
    return difference.certainty() == Certainty.CERTAIN;
  }

  private static boolean isAt(Change change, Difference difference) {
    if (change.kind().fact().equals("paragraph")) {
      return share(change.official(), difference.official()) > 0.5
          || share(change.seen(), difference.seen()) > 0.5
          || !difference.official().isBlank()
              && share(difference.official(), change.official()) > 0.9;
    }
    String official = key(change.official());
    String seen = key(change.seen());
    boolean there =
        key(difference.official()).contains(official)
            || share(change.official(), difference.official()) > 0.5;
    return there
        && (key(difference.seen()).contains(seen) || !key(difference.seen()).contains(official));
  }

  /** Share of the words of the first text that stand in the second. */
  private static double share(String first, String second) {
    List<String> words = List.of(Folding.plain(first).split("[^a-z0-9]+"));
    Set<String> known = new HashSet<>(Arrays.asList(Folding.plain(second).split("[^a-z0-9]+")));
    return first.isBlank()
        ? 0
        : (double) words.stream().filter(known::contains).count() / words.size();
  }

  private static String key(String text) {
    return Folding.plain(text).replaceAll("[^a-z0-9]", "");
  }
}
