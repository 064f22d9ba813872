package rasoat.detector.impersonation.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import rasoat.index.text.ShippedList;

/**
 * Brings a name back to Vietnamese letters: homoglyphs of other scripts, letters of mathematics,
 * squares and circles, zero-width characters and marks set apart. First by our own list, made for
 * names of agencies, then by Unicode's confusables.
 */
final class Letters {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  private static final Map<Integer, String> OWN = own();

  /** The marks Vietnamese has: five tones, circumflex, breve, horn. */
  private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b";

  /** Blank without being a space: fillers of Hangul and Braille. */
  private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private final StringBuilder kept = new StringBuilder();
  private final Set<String> foreign = new LinkedHashSet<>();
  private int hidden;
  private boolean wideSpaces;
  private int last = ' ';

  private Letters() {}

  static Cleaned clean(String raw) {
    Letters letters = new Letters();
    boolean apart = !NFC.isNormalized(raw);
    NFC.normalize(raw).strip().codePoints().forEach(letters::take);
    return new Cleaned(
        NFC.normalize(letters.kept.toString()).strip(),
        String.join("", letters.foreign),
        letters.hidden,
        letters.wideSpaces,
        apart);
  }

  private void take(int c) {
    if (c < 0x80) {
      wideSpaces |= c == ' ' && last == ' ';
      kept.append((char) c);
    } else if (isHidden(c)) {
      hidden++;
      return;
    } else if (Character.isSpaceChar(c)) {
      wideSpaces |= c != 0xa0 || last == ' ';
      kept.append(' ');
    } else if (OWN.containsKey(c)) {
      replace(c, OWN.get(c));
    } else if (isSymbol(c)) {
      symbol(c);
    } else {
      letter(c);
    }
    last = c;
  }

  private boolean isHidden(int c) {
    boolean joinsEmoji =
        c == ZERO_WIDTH_JOINER && Character.getType(last) == Character.OTHER_SYMBOL;
    return !joinsEmoji && (Character.getType(c) == Character.FORMAT || BLANKS.indexOf(c) >= 0);
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Circled and squared letters count as letters, emoji and signs as space. */
  private void symbol(int c) {
    String plain = NFKC.normalize(Character.toString(c));
    boolean letter = plain.length() == 1 && Character.isLetterOrDigit(plain.charAt(0));
    if (letter) {
      replace(c, plain);
    } else {
      kept.append(' ');
    }
  }

  private void letter(int c) {
    String apart = NFD.normalize(Character.toString(c));
    for (int i = 0; i < apart.length(); ) {
      int part = apart.codePointAt(i);
      i += Character.charCount(part);
      part(c, part);
    }
  }

  private void part(int whole, int part) {
    if (part < 0x80 || part == 'đ' || part == 'Đ') {
      kept.append((char) part);
    } else if (Character.getType(part) == Character.NON_SPACING_MARK
        || Character.getType(part) == Character.ENCLOSING_MARK) {
      mark(whole, part);
    } else if (OWN.containsKey(part)) {
      replace(whole, OWN.get(part));
    } else {
      confusable(whole, part);
    }
  }

  private void mark(int whole, int mark) {
    if (MARKS.indexOf(mark) >= 0) {
      kept.append((char) mark);
    } else if (Character.isLetter(whole)) {
      foreign.add(Character.toString(whole));
    } else if (mark < 0xfe00 || mark > 0xfe0f) {
      hidden++;
    }
  }

  private void confusable(int whole, int part) {
    String plain = NFKC.normalize(Character.toString(part));
    if (!isPlain(plain)) {
      plain = CONFUSABLES.getSkeleton(Character.toString(part));
    }
    if (isPlain(plain)) {
      replace(whole, plain);
    } else if (isPunctuation(part)) {
      kept.append(UnicodeScript.of(part) == UnicodeScript.COMMON ? "-" : " ");
    } else {
      kept.appendCodePoint(part);
    }
  }

  private void replace(int seen, String plain) {
    if (Character.isLetterOrDigit(plain.charAt(0))) {
      foreign.add(Character.toString(seen));
    }
    kept.append(plain);
  }

  private static boolean isPunctuation(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** Rows of a look-alike run and the plain run it stands for, letter by letter. */
  private static Map<Integer, String> own() {
    Map<Integer, String> own = new HashMap<>();
    for (String[] row : ShippedList.rows(Letters.class, "look-alikes.tsv")) {
      int[] seen = row[0].codePoints().toArray();
      for (int i = 0; i < seen.length; i++) {
        own.put(seen[i], row[1].substring(i, i + 1));
      }
    }
    for (int i = 0; i < 26; i++) {
      String letter = Character.toString('A' + i);
      own.put(0x1f150 + i, letter);
      own.put(0x1f170 + i, letter);
    }
    return own;
  }
}
