package rasoat.index.alignment;

import java.util.List;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;

/**
 * Whether a fact was read in the form in which it is printed. Where noise broke the form, it broke
 * the digits as well.
 */
final class Form {

  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s.,;:]*(?:so[:.]?)? *|[^\\p{L}\\p{N}]+$");

  private Form() {}

  /** Whether separators and words beside the figures are the same. */
  static boolean isSame(List<Word> official, List<Word> seen) {
    return form(seen).equals(form(official));
  }

  private static String form(List<Word> words) {
    String text = Folding.plain(String.join(" ", words.stream().map(Word::raw).toList()));
    String bare = EDGES.matcher(text).replaceAll("").replace("(", "");
    String dated = DATE.matcher(bare).replaceAll("D");
    return FIGURE.matcher(GROUPS.matcher(dated).replaceAll("9")).replaceAll("9");
  }
}
