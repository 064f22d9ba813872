package rasoat.index.number;

import java.util.List;

/**
 * How far two strings of signs are apart when recognition's usual confusions cost little: the same
 * letter in the other case .05, signs of like shape .35, a pair for one sign .4, any other sign 1;
 * a separator lost or added .2, a thin sign .6, any other .9.
 *
 * <p>Digits are never alike: a digit for another makes another number.
 */
public final class SignDistance {

  private static final double OTHER_CASE = 0.05;
  private static final double ALIKE = 0.35;
  private static final double PAIR = 0.4;
  private static final double SEPARATOR = 0.2;
  private static final double THIN = 0.6;
  private static final double LOST = 0.9;

  /** Signs of like shape; {@code Đ} is read as D, P or B. */
  private static final List<String> SHAPES =
      List.of(
          "0OQD", "1ILJ|!", "5S$", "8BH", "6GC", "7TI", "2Z", "9GQ", "UV", "UO", "VY", "CO", "DPB",
          "MNH", "4A", "KX", "PF");

  private static final List<String> SMALL_SHAPES = List.of("rtf", "li", "ij");

  /** Wide letters that fall apart into two. */
  private static final String[][] PAIRS = {{"II", "H"}, {"IJ", "U"}, {"RN", "M"}, {"IN", "M"}};

  private static final boolean[][] SAME_SHAPE = table();

  private SignDistance() {}

  /** The cost of the cheapest way from one to the other; diacritics must be off. */
  public static double between(String a, String b) {
    return between(a, b, Double.MAX_VALUE);
  }

  /** As above, but infinite as soon as it is sure to exceed a limit. */
  public static double between(String a, String b, double limit) {
    double[][] rows = new double[3][b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      rows[0][j] = rows[0][j - 1] + lost(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = rows[i % 3];
      fill(row, rows[(i - 1) % 3], i >= 2 ? rows[(i - 2) % 3] : row, a, b, i);
      if (Math.min(least(row), least(rows[(i - 1) % 3])) > limit) {
        return Double.POSITIVE_INFINITY;
      }
    }
    double cost = rows[a.length() % 3][b.length()];
    return cost > limit ? Double.POSITIVE_INFINITY : cost;
  }

  private static void fill(
      double[] row, double[] above, double[] twoAbove, String a, String b, int i) {
    char sign = a.charAt(i - 1);
    row[0] = above[0] + lost(sign);
    for (int j = 1; j <= b.length(); j++) {
      double cost = above[j - 1] + replaced(sign, b.charAt(j - 1));
      cost = Math.min(cost, above[j] + lost(sign));
      cost = Math.min(cost, row[j - 1] + lost(b.charAt(j - 1)));
      if (i >= 2 && isPair(a, i, b.charAt(j - 1))) {
        cost = Math.min(cost, twoAbove[j - 1] + PAIR);
      }
      if (j >= 2 && isPair(b, j, sign)) {
        cost = Math.min(cost, above[j - 2] + PAIR);
      }
      row[j] = cost;
    }
  }

  private static double least(double[] row) {
    double least = row[0];
    for (double cost : row) {
      least = Math.min(least, cost);
    }
    return least;
  }

  private static boolean isPair(String text, int end, char one) {
    for (String[] pair : PAIRS) {
      if (Character.toUpperCase(one) == pair[1].charAt(0)
          && text.regionMatches(true, end - 2, pair[0], 0, 2)) {
        return true;
      }
    }
    return false;
  }

  static double replaced(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (Character.toUpperCase(a) == Character.toUpperCase(b)) {
      return OTHER_CASE;
    }
    if (isSeparator(a) && isSeparator(b)) {
      return SEPARATOR;
    }
    return a < 128 && b < 128 && SAME_SHAPE[a][b] ? ALIKE : 1;
  }

  private static double lost(char sign) {
    if (isSeparator(sign)) {
      return SEPARATOR;
    }
    return "1Il|!tij".indexOf(sign) >= 0 ? THIN : LOST;
  }

  private static boolean isSeparator(char sign) {
    return " .-/~_,:".indexOf(sign) >= 0;
  }

  private static boolean[][] table() {
    boolean[][] same = new boolean[128][128];
    for (String shape : SHAPES) {
      mark(same, shape + shape.toLowerCase(java.util.Locale.ROOT));
    }
    SMALL_SHAPES.forEach(shape -> mark(same, shape));
    for (char a = '0'; a <= '9'; a++) {
      for (char b = '0'; b <= '9'; b++) {
        same[a][b] = false;
      }
    }
    return same;
  }

  private static void mark(boolean[][] same, String shape) {
    shape.chars().forEach(a -> shape.chars().forEach(b -> same[a][b] = true));
  }
}
