package rasoat.deploy.terminal;

import org.jline.utils.WCWidth;

/** How much room text takes on a terminal: marks take none, wide characters two columns. */
final class TextWidth {

  private static final String CUT = "…";

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(WCWidth::wcwidth).filter(width -> width > 0).sum();
  }

  /** The text filled up with spaces; one that is too long ends in an ellipsis. */
  static String fit(String text, int width) {
    return of(text) <= width
        ? text + " ".repeat(width - of(text))
        : fit(text.substring(0, cut(text, width - 1)) + CUT, width);
  }

  /** Index before the first character that no longer fits. */
  private static int cut(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      used += Math.max(0, WCWidth.wcwidth(next));
      if (used > width) {
        return end;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** The text without control characters, which could move the cursor or change colours. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", " ");
  }
}
