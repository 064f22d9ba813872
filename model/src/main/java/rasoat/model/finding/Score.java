package rasoat.model.finding;

import java.util.List;

/**
 * Điểm: how much all the evidence comes to, between 0 and 1. Always the sum of the weights it was
 * made from, cut off at either end.
 */
public record Score(double value) {

  /** From here on a finding is worth a look: {@link Strength#SUGGESTED}. */
  public static final double SUGGESTED = 0.4;

  /**
   * Below this nothing is {@link Strength#CONFIRMED}. It alone is not enough: much text must have
   * been read besides, and no other document may look the same.
   */
  public static final double CONFIRMED = 0.75;

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
