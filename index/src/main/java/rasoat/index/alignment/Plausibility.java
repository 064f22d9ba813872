package rasoat.index.alignment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;

/**
 * How likely other figures are a change rather than a misreading. The values were measured on
 * readings with one implanted change: two digits at once are hardly ever misread, a digit for one
 * of the same shape often is, and a lost or added digit mostly is noise.
 */
final class Plausibility {

  private static final double TWO_DIGITS = 0.97;
  private static final double ONE_DIGIT = 0.85;
  private static final double ONE_LIKE_DIGIT = 0.45;
  private static final double LOST_DIGIT = 0.35;
  private static final double TWO_LIKE_DIGITS = 0.62;
  private static final double OTHER_MAGNITUDE = 0.8;
  private static final double LESS_ROUND = 0.62;
  private static final double STRANGE = 0.3;
  private static final double OTHER_YEAR = 0.6;
  private static final double BROKEN = 0.75;

  private static final Set<String> LIKE =
      Set.of(
          "38", "83", "17", "71", "56", "65", "08", "80", "68", "86", "58", "85", "06", "60", "35",
          "53", "39", "93", "09", "90", "89", "98", "14", "41", "49", "94", "27", "72");

  /** Another length by whole groups of three noughts. */
  private static final Pattern MORE_GROUPS = Pattern.compile("(?:000)+");

  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}");
  private static final Pattern DATE_SIGNS = Pattern.compile("[\\d/.-]+");

  /** The number of the next item, caught in the place of a figure. */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}[.)]");

  private static final Pattern PLAIN = Pattern.compile("[\\d.,/%-]+");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|p|ph|q|r|s|t|th|tr|v|x|)"
              + "[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t|)");

  private Plausibility() {}

  /** Of one figure, perhaps in pieces, where another stands in the text. */
  static double ofFigure(Fact.Kind kind, String official, List<Word> seen) {
    String digits = Figures.digits(seen);
    String raw = String.join("", seen.stream().map(Word::bare).toList());
    if (kind == Fact.Kind.DATE) {
      return ofDate(official, digits, raw) * (seen.size() > 1 ? BROKEN : 1);
    }
    boolean ordinal = ORDINAL.matcher(seen.getFirst().raw()).matches();
    if (ordinal || !PLAIN.matcher(raw).matches()) {
      return STRANGE;
    }
    if (isOtherMagnitude(official, digits, raw)) {
      return OTHER_MAGNITUDE;
    }
    if (official.length() != digits.length() && isCutOff(official, digits)) {
      return LOST_DIGIT;
    }
    double plausible = ofDigits(official, digits);
    return isLessRound(official, digits) ? Math.min(LESS_ROUND, plausible) : plausible;
  }

  /** Noise adds no groups of noughts; that it cuts them off is common. */
  private static boolean isOtherMagnitude(String official, String digits, String raw) {
    return digits.length() > official.length()
        && digits.startsWith(official)
        && MORE_GROUPS.matcher(digits.substring(official.length())).matches()
        && raw.endsWith("000");
  }

  /**
   * People give round sums: a nought among the last ones that is none in the reading is misread.
   */
  private static boolean isLessRound(String official, String digits) {
    int noughts = 0;
    while (noughts < official.length() && official.charAt(official.length() - 1 - noughts) == '0') {
      noughts++;
    }
    return noughts >= 3
        && official.length() == digits.length()
        && !digits.substring(digits.length() - noughts).equals("0".repeat(noughts));
  }

  /** A date with slashes. A year is seldom changed and often misread, or cut off. */
  private static double ofDate(String official, String digits, String raw) {
    if (DAY_AND_MONTH.matcher(raw).matches() && official.length() == 8 && digits.length() == 4) {
      return 0.7 * ofDigits(official.substring(0, 4), digits);
    }
    boolean whole = digits.length() == official.length() && (digits.length() < 8 || isDate(digits));
    if (!whole || !DATE_SIGNS.matcher(raw).matches()) {
      return STRANGE;
    }
    int year = official.length() - 4;
    boolean sameDay = official.substring(0, year).equals(digits.substring(0, year));
    boolean sameYear = official.substring(year).equals(digits.substring(year));
    return ofDigits(official, digits)
        * (sameYear ? 1 : OTHER_YEAR)
        * (sameDay && !sameYear ? 0.8 : 1);
  }

  private static boolean isDate(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    return day >= 1
        && day <= 31
        && month >= 1
        && month <= 12
        && digits.substring(4).matches("(?:19|20)..");
  }

  /** Of the figures of a time or a long date; the digits are parted by spaces. */
  static double ofFigures(Fact.Kind kind, String official, String digits, List<Word> seen) {
    boolean shaped = kind == Fact.Kind.TIME ? isTime(seen) : seen.size() == 3 && isLongDate(seen);
    if (!shaped) {
      return STRANGE;
    }
    boolean sameYear =
        kind == Fact.Kind.TIME || official.endsWith(digits.substring(digits.length() - 5));
    return ofDigits(official, digits) * (sameYear ? 1 : OTHER_YEAR);
  }

  /** By the digits alone. */
  static double ofDigits(String official, String seen) {
    if (official.length() != seen.length()) {
      return isWithin(official, seen) || isWithin(seen, official) ? LOST_DIGIT : ONE_DIGIT;
    }
    int different = 0;
    int like = 0;
    for (int i = 0; i < official.length(); i++) {
      if (official.charAt(i) != seen.charAt(i)) {
        different++;
        like += LIKE.contains("" + official.charAt(i) + seen.charAt(i)) ? 1 : 0;
      }
    }
    if (different > 1) {
      return different == like && different == 2 ? TWO_LIKE_DIGITS : TWO_DIGITS;
    }
    return like > 0 ? ONE_LIKE_DIGIT : ONE_DIGIT;
  }

  private static boolean isLongDate(List<Word> figures) {
    return isFrom(1, 31, figures.get(0))
        && isFrom(1, 12, figures.get(1))
        && figures.get(2).bare().matches("(?:19|20)\\d\\d");
  }

  private static boolean isTime(List<Word> figures) {
    return isUpTo(figures.getFirst(), 24)
        && isUpTo(figures.getLast(), figures.size() == 2 ? 59 : 24);
  }

  private static boolean isUpTo(Word figure, int most) {
    return isFrom(0, most, figure);
  }

  private static boolean isFrom(int least, int most, Word figure) {
    return figure.bare().matches("\\d{1,2}")
        && Integer.parseInt(figure.bare()) >= least
        && Integer.parseInt(figure.bare()) <= most;
  }

  /** Whether the shorter is the begin or the end of the longer, but for one digit. */
  private static boolean isCutOff(String official, String seen) {
    String shorter = official.length() < seen.length() ? official : seen;
    String longer = official.length() < seen.length() ? seen : official;
    int length = shorter.length();
    String begin = longer.substring(0, length);
    String end = longer.substring(longer.length() - length);
    return length > 2 && (differing(begin, shorter) <= 1 || differing(end, shorter) <= 1);
  }

  private static int differing(String first, String second) {
    int differing = 0;
    for (int i = 0; i < first.length(); i++) {
      differing += first.charAt(i) == second.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  /** Whether the shorter is the longer with digits taken out. */
  private static boolean isWithin(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length() && shorter.length() < longer.length();
  }

  /** Whether a word has the form of a Vietnamese syllable; noise seldom has. */
  static boolean isVietnamese(Word word) {
    return SYLLABLE.matcher(Folding.plain(word.bare())).matches();
  }
}
