package rasoat.index.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The two encodings of Vietnamese from before Unicode that hide in fonts: text in them looks like
 * odd Latin-1. TCVN 5712:1993 VN3, also called ABC, has one sign for a letter; VNI Windows has a
 * vowel followed by a sign for its marks.
 */
enum LegacyEncoding {
  TCVN3 {
    @Override
    String toUnicode(String text) {
      StringBuilder unicode = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        boolean coded = sign >= FIRST && sign <= LAST;
        unicode.append(coded ? TCVN3_LETTERS.charAt(sign - FIRST) : sign);
      }
      return unicode.toString();
    }
  },

  VNI {
    @Override
    String toUnicode(String text) {
      StringBuilder unicode = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        Character pair = i + 1 < text.length() ? PAIRS.get(text.substring(i, i + 2)) : null;
        if (pair != null) {
          unicode.append(pair.charValue());
          i++;
        } else {
          unicode.append(PAIRS.getOrDefault(text.substring(i, i + 1), text.charAt(i)).charValue());
        }
      }
      return unicode.toString();
    }
  };

  private static final char FIRST = '\u00a1';
  private static final char LAST = '\u00fe';

  /** The letters and marks from A1 to FE. */
  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323"
          + "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

  /** The marks of VNI after a, e, o and y, in the order of the letters below. */
  private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

  private static final Map<String, Character> PAIRS = new HashMap<>();

  static {
    marked("a", "áàảãạâấầẩẫậăắằẳẵặ");
    marked("e", "éèẻẽẹêếềểễệ");
    marked("o", "óòỏõọôốồổỗộ");
    marked("u", "úùủũụ");
    marked("y", "ýỳỷỹ");
    marked("ô", "ớờởỡợ");
    marked("ö", "ứừửữự");
    String alone = "ôơ öư íí ìì æỉ óĩ òị îỵ ñđ";
    for (String pair : alone.split(" ")) {
      put(pair.substring(0, 1), pair.charAt(1));
    }
  }

  private static void marked(String vowel, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      put(vowel + VNI_MARKS.charAt(i), letters.charAt(i));
    }
  }

  private static void put(String written, char letter) {
    PAIRS.put(written, letter);
    char capital = Character.toUpperCase(letter);
    PAIRS.put(written.toUpperCase(Locale.ROOT), capital);
    // Mixed case: typed with the shift key let go early.
    PAIRS.putIfAbsent(
        written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1), capital);
  }

  /** The same text in Unicode. */
  abstract String toUnicode(String text);

  /** The encoding that a font is made for, by its name; {@code ABCDEF+.VnTimeH} as in PDF too. */
  static Optional<LegacyEncoding> ofFont(String name) {
    String font = name.substring(name.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    if (font.startsWith(".vn")) {
      return Optional.of(TCVN3);
    }
    return font.startsWith("vni-") ? Optional.of(VNI) : Optional.empty();
  }

  /** The text of a run in that font; the H fonts of TCVN3 show small letters as capitals. */
  static String textIn(String font, String text) {
    Optional<LegacyEncoding> encoding = ofFont(font);
    if (encoding.isEmpty()) {
      return text;
    }
    String unicode = encoding.get().toUnicode(text);
    boolean capitals = encoding.get() == TCVN3 && font.endsWith("H");
    return capitals ? unicode.toUpperCase(Locale.ROOT) : unicode;
  }
}
