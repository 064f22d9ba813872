package rasoat.index.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forgets case, diacritics and the width of letters; {@code Đ} becomes {@code d}. */
public final class Folding {

  private Folding() {}

  /**
   * Lower case without diacritics, the same in every locale: {@code ĐÀ NẴNG} is {@code da nang}.
   */
  public static String plain(String text) {
    return withCase(text).toLowerCase(Locale.ROOT);
  }

  /** Without diacritics, the case kept: {@code Đà Nẵng} is {@code Da Nang}. */
  public static String withCase(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(c -> kept.appendCodePoint(withoutStroke(c)));
    return kept.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** The stroke of Đ is part of the letter in Unicode: normalising does not take it off. */
  private static int withoutStroke(int codePoint) {
    return switch (codePoint) {
      case 'đ', 'ð' -> 'd';
      case 'Đ', 'Ð' -> 'D';
      case '\u0131' -> 'i';
      default -> codePoint;
    };
  }
}
