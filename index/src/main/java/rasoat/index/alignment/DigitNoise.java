package rasoat.index.alignment;

/**
 * How unlikely it is that recognition made one figure of another, in nats: a weighted edit distance
 * over digits.
 *
 * @param rate share of digits that are wrong here
 * @param cutOff how often a piece of a figure is lost
 * @param confusion which digits are taken for which
 */
record DigitNoise(double rate, double cutOff, DigitConfusion confusion) {

  private static final double LEAST = 5e-5;
  private static final double MOST = 0.1;

  /** Our own recognition has so many wrong digits on a page with so many wrong letters. */
  private static final double DIGITS = 0.005;

  private static final double LETTERS = 0.04;

  /** Others may have a wrong digit for four wrong letters. */
  private static final double OF_OTHERS = 0.25;

  /** Words go, and pieces of figures with them. */
  private static final double CUT_OFF = 0.3;

  private static final double LOST = 0.6;
  private static final double ADDED = 0.15;

  /** The thinnest digit goes, and comes of a stroke. */
  private static final double THIN = 2;

  /**
   * Of our own recognition: digits are read far better than letters with marks, and the better the
   * page the more so; their rate goes with the third power.
   *
   * @param letterErrors share of the letters of the page that are wrong, 0..1
   * @param certainty of the recognition of the figure itself, 0..1
   */
  static DigitNoise ofOwnReading(double letterErrors, double certainty, Place place) {
    double rate = Math.max(LEAST, Math.pow(letterErrors / LETTERS, 3) * DIGITS) * place.smaller();
    return new DigitNoise(
        Math.min(MOST, rate * place.factor(certainty)),
        Math.clamp(CUT_OFF * letterErrors * place.smaller(), 0.002, 0.3),
        DigitConfusion.MEASURED);
  }

  /** Of words whose reader is not known. */
  static DigitNoise ofAnyReading(double letterErrors, Place place) {
    double rate = Math.max(2 * LEAST, OF_OTHERS * letterErrors);
    return new DigitNoise(
        Math.min(MOST, rate),
        Math.clamp(CUT_OFF * letterErrors * place.smaller(), 0.002, 0.3),
        DigitConfusion.BY_SHAPE);
  }

  /**
   * Where a figure stands.
   *
   * @param head in the letterhead, which is set smaller, and in italics
   * @param neighbours share of the words around that were read to the letter, 0..1
   */
  record Place(boolean head, double neighbours) {

    private static final double SMALLER = 5;
    private static final double BLURRED = 9;

    /** Words of lower certainty have more wrong digits than the page has, others fewer. */
    private static final double[] CERTAINTIES = {0.92, 0.8, 0.5, 0};

    private static final double[] FACTORS = {0.1, 1.2, 3.5, 6};
    private static final double[] HEAD_FACTORS = {0.2, 0.8, 1.9, 2.5};

    double smaller() {
      return head ? SMALLER : around();
    }

    double around() {
      return head ? 1 : 1 + BLURRED * (1 - neighbours);
    }

    double factor(double certainty) {
      int how = 0;
      while (certainty < CERTAINTIES[how]) {
        how++;
      }
      return head ? HEAD_FACTORS[how] : FACTORS[how];
    }
  }

  /** Of all that must have happened; 0 for the same digits. */
  double cost(String official, String seen) {
    double cost = edits(official, seen);
    if (seen.isEmpty() || seen.length() >= official.length()) {
      return cost;
    }
    String begin = official.substring(0, seen.length());
    String end = official.substring(official.length() - seen.length());
    double left = Math.min(edits(begin, seen), edits(end, seen));
    return Math.min(cost, left - Math.log(cutOff));
  }

  private double edits(String official, String seen) {
    double[] row = new double[seen.length() + 1];
    for (int j = 1; j <= seen.length(); j++) {
      row[j] = row[j - 1] + single(seen.charAt(j - 1), ADDED);
    }
    for (int i = 1; i <= official.length(); i++) {
      double diagonal = row[0];
      row[0] += single(official.charAt(i - 1), LOST);
      for (int j = 1; j <= seen.length(); j++) {
        double exchanged = diagonal + exchange(official.charAt(i - 1), seen.charAt(j - 1));
        diagonal = row[j];
        double lost = row[j] + single(official.charAt(i - 1), LOST);
        double added = row[j - 1] + single(seen.charAt(j - 1), ADDED);
        row[j] = Math.min(exchanged, Math.min(lost, added));
      }
    }
    return row[seen.length()];
  }

  private double single(char digit, double share) {
    return -Math.log(rate * (digit == '1' ? THIN * share : share));
  }

  private double exchange(char official, char seen) {
    return official == seen ? 0 : -Math.log(rate * confusion.share(official, seen));
  }
}
