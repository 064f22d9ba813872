package rasoat.index.text;

import java.util.Arrays;

/**
 * A text without diacritics that knows where each of its characters came from, so that what is
 * found in it can be shown in the source. The case is kept; dashes of every width become {@code -}.
 */
public final class Folded {

  private final String source;
  private final String text;
  private final int[] origins;

  private Folded(String source, String text, int[] origins) {
    this.source = source;
    this.text = text;
    this.origins = origins;
  }

  /** Folds a text in any normal form. */
  public static Folded of(String source) {
    StringBuilder text = new StringBuilder(source.length());
    int[] origins = new int[source.length() * 2 + 1];
    for (int at = 0; at < source.length(); ) {
      int next = at + Character.charCount(source.codePointAt(at));
      String folded = fold(source, at, next);
      for (int i = 0; i < folded.length(); i++) {
        if (text.length() + 1 >= origins.length) {
          origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = at;
        text.append(folded.charAt(i));
      }
      at = next;
    }
    origins[text.length()] = source.length();
    return new Folded(source, text.toString(), origins);
  }

  public String text() {
    return text;
  }

  public String source() {
    return source;
  }

  /** Where the folded character of that index stands in the source; the end for the length. */
  public int origin(int index) {
    return origins[index];
  }

  /** The source behind a stretch of the folded text. */
  public String source(int start, int end) {
    return source.substring(origins[start], origins[end]);
  }

  private static String fold(String source, int start, int end) {
    char c = source.charAt(start);
    if (c < 0x80) {
      return source.substring(start, end);
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> "-";
      case '\u2044', '\u2215' -> "/";
      default -> Folding.withCase(source.substring(start, end));
    };
  }
}
