package rasoat.index;

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
  private static final double ONE_LIKE_DIGIT = 0.6;
  private static final double LOST_DIGIT = 0.35;
  private static final double STRANGE = 0.3;

  private static final Set<String> LIKE =
      Set.of("38", "83", "17", "71", "56", "65", "08", "80", "68", "86", "58", "85", "06", "60", "35", "53", "39", "93", "09", "90", "89", "98", "14", "41", "49", "94");

  private static final Pattern DATE = Pattern.compile("[0-3]?\\d[/.-][01]?\\d[/.-](?:19|20)\\d\\d");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3})*");
  private static final Pattern PLAIN = Pattern.compile("[\\d.,/%-]+");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|p|ph|q|r|s|t|th|tr|v|x|)[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t|)");

  private Plausibility() {}

  static double of(Fact.Kind kind, String official, String seen, List<Word> figures) {
    if (!hasShape(kind, figures)) {
      return STRANGE;
    }
    return ofDigits(official, seen);
  }

  /** By the digits alone. */
  static double ofDigits(String official, String seen) {
    if (official.length() != seen.length()) {
      return isWithin(official, seen) || isWithin(seen, official) ? LOST_DIGIT : ONE_DIGIT;
    }
    int different = 0;
    boolean like = false;
    for (int i = 0; i < official.length(); i++) {
      if (official.charAt(i) != seen.charAt(i)) {
        different++;
        like |= LIKE.contains("" + official.charAt(i) + seen.charAt(i));
      }
    }
    if (different > 1) {
      return TWO_DIGITS;
    }
    return like ? ONE_LIKE_DIGIT : ONE_DIGIT;
  }

  private static boolean hasShape(Fact.Kind kind, List<Word> figures) {
    return switch (kind) {
      case DATE -> figures.size() > 1 ? isLongDate(figures) : DATE.matcher(figures.getFirst().bare()).matches();
      case AMOUNT -> figures.size() == 1 && AMOUNT.matcher(figures.getFirst().bare()).matches();
      case TIME -> isTime(figures);
      case COUNT -> figures.size() == 1 && PLAIN.matcher(figures.getFirst().bare()).matches();
      case NUMBER -> figures.size() == 1;
      case NAME -> true;
    };
  }

  private static boolean isLongDate(List<Word> figures) {
    return figures.size() == 3
        && isUpTo(figures.get(0), 31)
        && isUpTo(figures.get(1), 12)
        && figures.get(2).bare().matches("(?:19|20)\\d\\d");
  }

  private static boolean isTime(List<Word> figures) {
    return figures.size() <= 2
        && isUpTo(figures.getFirst(), 24)
        && isUpTo(figures.getLast(), figures.size() == 2 ? 59 : 24);
  }

  private static boolean isUpTo(Word figure, int most) {
    return figure.bare().matches("\\d{1,2}") && Integer.parseInt(figure.bare()) <= most;
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
