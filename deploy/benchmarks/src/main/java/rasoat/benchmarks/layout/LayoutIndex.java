package rasoat.benchmarks.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pages bear which terms. */
final class LayoutIndex {

  private final Map<String, List<Integer>> pages = new HashMap<>();
  private int size;

  /** Adds a page; pages are numbered from 0. */
  void add(Set<String> terms) {
    terms.forEach(term -> pages.computeIfAbsent(term, t -> new ArrayList<>()).add(size));
    size++;
  }

  /** For each page the sum of ln(N/df) of the shared terms. */
  double[] scores(Set<String> terms) {
    double[] scores = new double[size];
    for (String term : terms) {
      List<Integer> holders = pages.getOrDefault(term, List.of());
      holders.forEach(page -> scores[page] += Math.log((double) size / holders.size()));
    }
    return scores;
  }

  int size() {
    return size;
  }
}
