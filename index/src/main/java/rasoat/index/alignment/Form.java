package rasoat.index.alignment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.index.text.Folding;

/**
 * Whether a fact was read in the form in which it is printed. Where noise broke the form, it broke
 * the digits as well.
 */
final class Form {

  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[. ]+(?=\\d)");
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s.,;:]*(?:so[:.]?)? *|[^\\p{L}\\p{N}]+$");

  private Form() {}

  /** Whether the signs between the digits are the same; points and spaces come and go. */
  static boolean isSame(List<Word> official, List<Word> seen) {
    return form(seen).equals(form(official));
  }

  private static String form(List<Word> words) {
    String text =
        words.stream()
            .map(Word::raw)
            .filter(raw -> raw.chars().anyMatch(Character::isDigit))
            .collect(Collectors.joining(" "));
    String bare = EDGES.matcher(Folding.plain(text)).replaceAll("");
    String joined = BETWEEN_DIGITS.matcher(bare).replaceAll("");
    return FIGURE.matcher(DATE.matcher(joined).replaceAll("D")).replaceAll("9");
  }
}
