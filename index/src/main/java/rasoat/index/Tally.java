package rasoat.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evidence summed per document, while postings are read. */
final class Tally {

  /** What one document has gathered, in nats and in shingles. */
  record Sum(int document, double nats, int matched) {
    Sum plus(double more) {
      return new Sum(document, nats + more, matched + 1);
    }
  }

  private final Map<Integer, double[]> sums = new HashMap<>();

  void add(int document, double nats) {
    sums.computeIfAbsent(document, d -> new double[1])[0] += nats;
  }

  /** The documents with most evidence, ascending by their place in the index. */
  int[] best(int limit) {
    List<Map.Entry<Integer, double[]>> ranked = new ArrayList<>(sums.entrySet());
    ranked.sort(Comparator.comparingDouble(entry -> -entry.getValue()[0]));
    return ranked.stream().limit(limit).mapToInt(Map.Entry::getKey).sorted().toArray();
  }
}
