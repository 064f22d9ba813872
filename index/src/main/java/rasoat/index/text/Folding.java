package rasoat.index.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Forgets case, diacritics and the width of letters; {@code Đ} becomes {@code d}. */
public final class Folding {

  /** Each letter of the alphabets taken apart once: normalising whole texts is ten times slower. */
  private static final String[] LETTERS = letters();

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
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, kept));
    return kept.toString();
  }

  private static void append(int codePoint, StringBuilder kept) {
    if (codePoint < 0x80) {
      kept.append((char) codePoint);
    } else if (codePoint < LETTERS.length) {
      kept.append(LETTERS[codePoint]);
    } else {
      kept.append(apart(codePoint));
    }
  }

  private static String[] letters() {
    String[] letters = new String[0x2000];
    Arrays.setAll(letters, Folding::apart);
    return letters;
  }

  private static String apart(int codePoint) {
    String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !isMark(c)).forEach(c -> kept.appendCodePoint(withoutStroke(c)));
    return kept.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
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
