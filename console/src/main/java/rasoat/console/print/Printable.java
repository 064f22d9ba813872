package rasoat.console.print;

import java.text.Normalizer;

/** Text as the font can draw it. What it cannot is shown as {@link #MISSING}, not left out. */
final class Printable {

  /** Stands for a character that cannot be printed. */
  static final char MISSING = '\u25A1';

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int JOINER = 0x200D;

  private Printable() {}

  /** Composed, with line feeds for every kind of line end and plain spaces for all others. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .filter(each -> !isPartOfAnother(each))
        .forEach(each -> printable.append(of(each)));
    return printable.toString();
  }

  private static char of(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
      case '\t' -> ' ';
      case NO_BREAK_SPACE, 0x2007, 0x202F -> NO_BREAK_SPACE;
      default -> Character.isSpaceChar(codePoint) ? ' ' : drawn(codePoint);
    };
  }

  private static char drawn(int codePoint) {
    boolean isDrawn =
        Character.isBmpCodePoint(codePoint)
            && Metrics.get().canDraw(codePoint)
            && !isInvisible(codePoint)
            && !isRightToLeft(codePoint);
    return isDrawn ? (char) codePoint : MISSING;
  }

  /** What only changes the look of its neighbours: one emoji shall be one box. */
  private static boolean isPartOfAnother(int codePoint) {
    return codePoint == JOINER || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  /** Controls and marks that reorder or hide text: a reader must see that they were there. */
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
