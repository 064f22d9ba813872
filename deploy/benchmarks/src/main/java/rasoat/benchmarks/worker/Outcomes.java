package rasoat.benchmarks.worker;

import java.util.Map;
import java.util.TreeMap;
import rasoat.detector.Judgement;

/** What became of pictures, one a post. */
final class Outcomes {

  private int found;
  private int rejected;
  private int unreadable;
  private final Map<String, Integer> reasons = new TreeMap<>();

  synchronized void add(Judgement judgement) {
    if (judgement.picturesRead() == 0) {
      unreadable++;
      judgement.unreadable().forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
    } else if (judgement.finding().isFlagged()) {
      found++;
    } else {
      rejected++;
    }
  }

  synchronized int sum() {
    return found + rejected + unreadable;
  }

  synchronized String line(int given) {
    return "%d found + %d rejected + %d unreadable = %d of %d given %s"
        .formatted(found, rejected, unreadable, found + rejected + unreadable, given, reasons);
  }
}
