package rasoat.benchmarks.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What pictures of one quality gave. */
final class LevelFigures {

  private static final double FALSE_ALARMS = 0.01;

  /**
   * One photographed page.
   *
   * @param survived share of the terms of the clean page found again
   * @param own score of its own page
   * @param sibling best score of a sibling; 0 without one
   * @param unrelated best score of any other
   */
  private record Own(double survived, double own, double sibling, double unrelated) {}

  private final String level;
  private final List<Own> pages = new ArrayList<>();
  private final List<Double> strangers = new ArrayList<>();

  LevelFigures(String level) {
    this.level = level;
  }

  void own(Set<String> terms, Set<String> clean, double[] scores, int page, Set<Integer> related) {
    Set<String> kept = new HashSet<>(clean);
    kept.retainAll(terms);
    double sibling = 0;
    double unrelated = 0;
    for (int i = 0; i < scores.length; i++) {
      if (related.contains(i)) {
        sibling = Math.max(sibling, scores[i]);
      } else if (i != page) {
        unrelated = Math.max(unrelated, scores[i]);
      }
    }
    double survived = (double) kept.size() / clean.size();
    pages.add(new Own(survived, scores[page], sibling, unrelated));
  }

  void stranger(double[] scores) {
    strangers.add(Arrays.stream(scores).max().orElse(0));
  }

  static String heading() {
    return "level       survive  first  first with siblings  own p5/p50  unrelated p50/most"
        + "  own/unrelated p5/p50  strangers p50/p99  first and above p99";
  }

  @Override
  public String toString() {
    List<Double> own = sorted(pages.stream().map(Own::own).toList());
    List<Double> unrelated = sorted(pages.stream().map(Own::unrelated).toList());
    List<Double> ratios = sorted(pages.stream().map(p -> p.own / p.unrelated).toList());
    List<Double> strange = sorted(strangers);
    double reached = strange.get(strange.size() - 1 - (int) (strange.size() * FALSE_ALARMS));
    return String.format(
        Locale.ROOT,
        "%-10s  %.2f  %d/%d  %d  %.0f/%.0f  %.0f/%.0f  %.2f/%.2f  %.0f/%.0f  %d",
        level,
        pages.stream().mapToDouble(Own::survived).average().orElse(0),
        pages.stream().filter(p -> p.own > p.unrelated).count(),
        pages.size(),
        pages.stream().filter(p -> p.own > Math.max(p.unrelated, p.sibling)).count(),
        at(own, 0.05),
        at(own, 0.5),
        at(unrelated, 0.5),
        unrelated.getLast(),
        at(ratios, 0.05),
        at(ratios, 0.5),
        at(strange, 0.5),
        reached,
        pages.stream().filter(p -> p.own > Math.max(p.unrelated, reached)).count());
  }

  private static List<Double> sorted(List<Double> values) {
    return values.stream().sorted().toList();
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }
}
