package rasoat.benchmarks.noise;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import rasoat.index.text.Folding;

/** Character error rate: edits from the truth to the reading for each sign of the truth. */
public final class ErrorRate {

  private ErrorRate() {}

  /** Of all readings together; each stands beside its truth. */
  public static double of(List<String> truths, List<String> readings) {
    long edits = 0;
    long signs = 0;
    for (int i = 0; i < truths.size(); i++) {
      edits += LevenshteinDistance.getDefaultInstance().apply(truths.get(i), readings.get(i));
      signs += truths.get(i).length();
    }
    return signs == 0 ? 0 : (double) edits / signs;
  }

  /** As {@link #of}, with accents and case forgotten on both sides. */
  public static double plain(List<String> truths, List<String> readings) {
    return of(
        truths.stream().map(Folding::plain).toList(),
        readings.stream().map(Folding::plain).toList());
  }
}
