package rasoat.index.alignment;

import java.text.Normalizer;
import java.util.Locale;
import rasoat.index.text.Folding;

/**
 * How unlikely it is that noise made one spelling of another: a weighted edit distance whose costs
 * are negative logarithms of probabilities, in nats, at the error rate of the reading.
 *
 * <p>Noise takes marks off and puts them on, confuses letters of one shape, and loses thin ones;
 * other exchanges are rare. The shares were measured on readings of Vietnamese pages.
 */
final class Misreading {

  private static final double OF_MARKS = 0.6;
  private static final double OF_LIKE_LETTERS = 0.2;
  private static final double OF_THIN_LETTERS = 0.15;
  private static final double OF_OTHERS = 0.02;

  private static final String[] LIKE = {
    "nuhmr", "eco", "aos", "bhk", "tfrlij1", "gqy9", "vyx", "dcl", "o0dq", "uvi", "mnrw", "sz5",
    "kx", "ptr"
  };
  private static final String THIN = "iltrfj1'.,";

  private final double marks;
  private final double like;
  private final double thin;
  private final double other;

  /**
   * @param errors share of letters that were read wrongly, 0..1
   */
  Misreading(double errors) {
    double rate = Math.clamp(errors, 0.004, 0.3);
    marks = -Math.log(rate * OF_MARKS);
    like = -Math.log(rate * OF_LIKE_LETTERS);
    thin = -Math.log(rate * OF_THIN_LETTERS);
    other = -Math.log(rate * OF_OTHERS);
  }

  /** In nats; 0 for the same letters, case left aside. */
  double cost(String official, String seen) {
    String from = lower(official);
    String to = lower(seen);
    double[] row = new double[to.length() + 1];
    for (int j = 1; j <= to.length(); j++) {
      row[j] = row[j - 1] + single(to.charAt(j - 1));
    }
    for (int i = 1; i <= from.length(); i++) {
      double diagonal = row[0];
      row[0] += single(from.charAt(i - 1));
      for (int j = 1; j <= to.length(); j++) {
        double exchanged = diagonal + exchange(from.charAt(i - 1), to.charAt(j - 1));
        diagonal = row[j];
        double lost = row[j] + single(from.charAt(i - 1));
        double added = row[j - 1] + single(to.charAt(j - 1));
        row[j] = Math.min(exchanged, Math.min(lost, added));
      }
    }
    return row[to.length()];
  }

  private static String lower(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Of a letter that came or went. */
  private double single(char c) {
    return THIN.indexOf(c) >= 0 || !Character.isLetterOrDigit(c) ? thin : other;
  }

  private double exchange(char from, char to) {
    if (from == to) {
      return 0;
    }
    char plainFrom = plain(from);
    char plainTo = plain(to);
    if (plainFrom == plainTo) {
      return marks;
    }
    for (String shapes : LIKE) {
      if (shapes.indexOf(plainFrom) >= 0 && shapes.indexOf(plainTo) >= 0) {
        return like;
      }
    }
    return other;
  }

  private static char plain(char c) {
    String plain = c < 0x80 ? "" : Folding.plain(String.valueOf(c));
    return plain.isEmpty() ? c : plain.charAt(0);
  }
}
