package rasoat.deploy.evaluate;

import java.util.Locale;

/**
 * How many of how many are right.
 *
 * @param of 0 when there was nothing to be right about
 */
record Tally(long right, long of) {

  private static final int PERCENT = 100;

  /** Two sides of a normal distribution hold 95 % within this many standard deviations. */
  private static final double DEVIATIONS = 1.96;

  Tally {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException("right must be 0..%d: was %d".formatted(of, right));
    }
  }

  /** The share, 0 to 1; NaN when there is none. */
  double share() {
    return of == 0 ? Double.NaN : (double) right / of;
  }

  /** The lower end of the 95 % interval of the share (Wilson); NaN when there is none. */
  double least() {
    return middle() - reach();
  }

  /** The upper end of the 95 % interval of the share (Wilson); NaN when there is none. */
  double most() {
    return middle() + reach();
  }

  private double middle() {
    double z2 = DEVIATIONS * DEVIATIONS;
    return (share() + z2 / (2 * of)) / (1 + z2 / of);
  }

  private double reach() {
    double z2 = DEVIATIONS * DEVIATIONS;
    double variance = share() * (1 - share()) / of + z2 / (4.0 * of * of);
    return DEVIATIONS * Math.sqrt(variance) / (1 + z2 / of);
  }

  /** {@code 34/35}, or a dash. */
  String fraction() {
    return of == 0 ? "-" : right + "/" + of;
  }

  /** {@code 97.1 % (34/35)}, or a dash. */
  @Override
  public String toString() {
    return of == 0 ? "-" : percent(share()) + " (" + fraction() + ")";
  }

  /** {@code 85.5 - 99.5 %}, the 95 % interval, or a dash. */
  String interval() {
    return of == 0
        ? "-"
        : String.format(Locale.ROOT, "%.1f - %.1f %%", PERCENT * least(), PERCENT * most());
  }

  static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
  }

  /** The harmonic mean of precision and recall (F1). */
  static double harmonicMean(Tally precision, Tally recall) {
    double sum = precision.share() + recall.share();
    return sum == 0 ? 0 : 2 * precision.share() * recall.share() / sum;
  }
}
