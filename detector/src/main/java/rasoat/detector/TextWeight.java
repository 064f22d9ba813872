package rasoat.detector;

/**
 * How much the agreement of words is worth. Calibrated on labelled posts: unregistered documents of
 * the same offices share up to 0.46 of their shingles with some registered one and never lead by 2.
 */
final class TextWeight {

  private static final double PLAIN = 0.78;
  private static final double GOOD = 0.62;
  private static final double SHORT = 0.46;
  private static final double FAINT = 0.22;

  private TextWeight() {}

  static double of(Match match) {
    double share = match.candidate().ofReading();
    double rare = match.rareShingles();
    boolean mostly = share >= 0.5;
    boolean alone = match.lead() >= 1.9;
    if (rare >= 24 && (mostly || (alone && share >= 0.2))) {
      return PLAIN;
    }
    if (rare >= 14 && (mostly || (alone && share >= 0.25))) {
      return GOOD;
    }
    if (rare >= 7 && share >= 0.7 && match.lead() >= 1.2) {
      return SHORT;
    }
    return Math.min(FAINT, rare / 60);
  }
}
