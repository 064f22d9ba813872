package rasoat.console.impersonation;

import java.util.Locale;

/**
 * Strangers' words with nothing hidden in them: characters nobody sees, or that turn the order of
 * letters round, are written by their numbers.
 */
final class VisibleText {

  private VisibleText() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (isHidden(letter)) {
                shown.append(String.format(Locale.ROOT, "‹U+%04X›", letter));
              } else {
                shown.appendCodePoint(letter);
              }
            });
    return shown.toString();
  }

  private static boolean isHidden(int letter) {
    return switch (Character.getType(letter)) {
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.CONTROL -> letter != '\n';
      case Character.SPACE_SEPARATOR -> letter != ' ';
      default -> false;
    };
  }
}
