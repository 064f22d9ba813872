package rasoat.index.alignment;

import java.util.List;

/**
 * How unlikely it is that recognition made one figure of another, in nats.
 *
 * <p>Measured on drawn, photographed and recognised pages: digits are read far better than letters
 * with marks, and the better the page the more so (the rate of wrong digits goes with the third
 * power of the rate of wrong letters). Of the 90 exchanges a few make most of the mistakes, and
 * they do so in one direction: small print loses strokes, it gains none.
 */
final class DigitNoise {

  /** Wrong digits of a page with so many wrong letters. */
  private static final double DIGITS = 0.005;

  private static final double LETTERS = 0.04;
  private static final double LEAST = 5e-5;
  private static final double MOST = 0.1;

  /** Letterheads are set smaller, and in italics. */
  private static final double HEAD = 5;

  /** Exchanges by how often they happen: pairs of official and seen digit. */
  private static final List<String> EXCHANGES =
      List.of(
          " 89 86 72 31 ",
          " 53 01 23 56 69 93 80 60 84 ",
          " 09 27 20 06 02 21 12 59 48 68 67 92 04 70 29 65 10 34 32 ");

  /** How often, where one is the average wrong digit; the last for all other exchanges. */
  private static final double[] SHARES = {2.5, 0.7, 0.22, 0.035};

  private static final double LOST = 0.6;
  private static final double ADDED = 0.15;

  /** The thinnest digit goes, and comes of a stroke. */
  private static final double THIN = 2;

  /** Words go, and pieces of figures with them. */
  private static final double CUT_OFF = 0.3;

  private final double rate;
  private final double cutOff;

  private DigitNoise(double rate, double cutOff) {
    this.rate = rate;
    this.cutOff = cutOff;
  }

  /**
   * @param letterErrors share of the letters of the page that are wrong, 0..1
   * @param neighbours share of the words around that were read to the letter, 0..1
   * @param head whether the figure stands in the letterhead
   */
  static DigitNoise of(double letterErrors, double neighbours, boolean head) {
    double cube = Math.pow(letterErrors / LETTERS, 3) * DIGITS;
    double around = 1 + 9 * (1 - neighbours);
    double rate = Math.max(LEAST, cube) * (head ? HEAD : around);
    return new DigitNoise(Math.min(MOST, rate), Math.clamp(CUT_OFF * letterErrors, 0.002, 0.3));
  }

  /** Of all that must have happened; 0 for the same digits. */
  double cost(String official, String seen) {
    double cost = edits(official, seen);
    boolean shorter = seen.length() < official.length() && seen.length() > 1;
    if (shorter) {
      String begin = official.substring(0, seen.length());
      String end = official.substring(official.length() - seen.length());
      double left = Math.min(edits(begin, seen), edits(end, seen));
      return Math.min(cost, left - Math.log(cutOff));
    }
    return cost;
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
    if (official == seen) {
      return 0;
    }
    String pair = " " + official + seen + " ";
    int how = 0;
    while (how < EXCHANGES.size() && !EXCHANGES.get(how).contains(pair)) {
      how++;
    }
    return -Math.log(rate * SHARES[how]);
  }
}
