package rasoat.index.number.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasoat.index.number.SignDistance;
import rasoat.index.text.Folding;

/** Names found again with a sign misread. */
final class Names {

  private final Map<String, List<String>> byKey = new HashMap<>();

  /**
   * @param names any spelling
   */
  static Names of(Iterable<String> names) {
    Names index = new Names();
    for (String name : names) {
      String plain = Folding.plain(name);
      for (String key : NumberKeys.withDeletions(NumberKeys.folded(name))) {
        index.byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(plain);
      }
    }
    return index;
  }

  /**
   * A name that was read.
   *
   * @param name without diacritics, as in the list
   */
  record Match(String name, double cost) {}

  /** The nearest within the limit, all of them when several are as near. */
  List<Match> nearest(String plain, double limit) {
    Set<String> candidates = new LinkedHashSet<>();
    for (String key : NumberKeys.withDeletions(NumberKeys.folded(plain))) {
      candidates.addAll(byKey.getOrDefault(key, List.of()));
    }
    List<Match> best = new ArrayList<>();
    double least = limit;
    for (String name : candidates) {
      double cost = SignDistance.between(plain, name, least);
      if (cost < least) {
        best.clear();
        least = cost;
      }
      if (cost <= least) {
        best.add(new Match(name, cost));
      }
    }
    return best;
  }
}
