package rasoat.crawler.custody;

/**
 * Words that a stranger wrote, as HTML that shows every sign of them and does nothing. Signs that
 * cannot be seen, such as those that turn the direction of writing, are shown by their numbers.
 */
final class StrangeText {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private StrangeText() {}

  static String html(String text) {
    StringBuilder html = new StringBuilder();
    text.codePoints().forEach(sign -> html.append(html(sign)));
    return html.toString();
  }

  private static String html(int sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default ->
          isUnseen(sign)
              ? "<span class=\"unseen\">U+%04X</span>".formatted(sign)
              : Character.toString(sign);
    };
  }

  private static boolean isUnseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL -> sign != '\n' && sign != '\t';
      // Joiners only break lines and put emoji together.
      case Character.FORMAT -> sign < ZERO_WIDTH_SPACE || sign > ZERO_WIDTH_JOINER;
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
