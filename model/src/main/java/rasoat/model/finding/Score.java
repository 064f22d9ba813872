package rasoat.model.finding;

import java.util.List;

/**
 * Điểm: how much all the evidence comes to, between 0 and 1. Always the sum of the weights it was
 * made from, cut off at either end.
 */
public record Score(double value) {

  public static final Score ZERO = new Score(0);

  public Score {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("score must be 0..1: was " + value);
    }
  }

  /** Adds up the weights. */
  public static Score of(List<Evidence> evidence) {
    double sum = evidence.stream().mapToDouble(Evidence::weight).sum();
    return new Score(Math.clamp(sum, 0, 1));
  }
}
