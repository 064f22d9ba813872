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

  private static final double FAR = 24;
  private static final double UNRIVALLED = 5;

  private TextWeight() {}

  static double of(Match match) {
    return of(match.candidate().ofReading(), match.rareShingles(), match.lead());
  }

  /**
   * The same of a document of which only that much is known.
   *
   * @param share of the passage that stands in the document, 0..1
   * @param rare how much agrees, as a number of shingles that stand in no other document
   * @param lead how many times more than with the next stranger
   */
  static double of(double share, double rare, double lead) {
    boolean mostly = share >= 0.5;
    boolean alone = lead >= 1.9;
    if (rare >= 24 && (mostly || (alone && share >= 0.2))) {
      return PLAIN;
    }
    if (rare >= 14 && (mostly || (alone && share >= 0.25))) {
      return GOOD;
    }
    if (rare >= 7 && share >= 0.7 && lead >= 1.2) {
      return SHORT;
    }
    return Math.min(FAINT, rare / 60);
  }

  /**
   * The same of a sealed document. Its terms span more words and break sooner, and public text has
   * none: of a page read with one letter in ten wrong a seventh may be shared, as much as of a
   * stranger. But strangers share it with many: they never had {@link #FAR} rare terms and {@link
   * #UNRIVALLED} times those of the next document (0 of 3,200 among 200,000 documents, 0 of 4,000
   * in a pack of 200 sealed without a public list).
   */
  static double ofSealed(double share, double rare, double lead) {
    double plain = of(share, rare, lead);
    return rare >= FAR && lead >= UNRIVALLED ? Math.max(plain, GOOD) : plain;
  }
}
