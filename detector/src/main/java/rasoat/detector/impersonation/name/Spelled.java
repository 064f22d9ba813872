package rasoat.detector.impersonation.name;

import java.text.Normalizer;
import java.util.Locale;
import rasoat.index.text.Folding;

/** The three forms in which words are compared, from near to far. */
final class Spelled {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String DIGITS = "0134567@$!";
  private static final String LETTERS = "oieasgtasi";

  private Spelled() {}

  /**
   * Lower case with all marks, the tone at the end: {@code hoà} and {@code hòa} are one, and so are
   * {@code kỳ} and {@code kì}.
   */
  static String marked(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return withoutY(lower);
    }
    StringBuilder letters = new StringBuilder(lower.length());
    StringBuilder tones = new StringBuilder(2);
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .chars()
        .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
    String toneless = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return withoutY(toneless) + tones;
  }

  /** Lower case without marks. */
  static String plain(String word) {
    return withoutY(Folding.plain(word));
  }

  /** Signs of like shape made equal, doubled letters made one. */
  static String skeleton(String plain) {
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = alike(plain.charAt(i));
      boolean second = kept.length() > 0 && kept.charAt(kept.length() - 1) == c;
      if (!second) {
        kept.append(c);
      }
    }
    return kept.toString().replace("rn", "m").replace("vv", "w").replace('l', 'i');
  }

  private static char alike(char c) {
    int at = DIGITS.indexOf(c);
    return at < 0 ? c : LETTERS.charAt(at);
  }

  /** The y after a consonant at the end of a syllable is written i as well. */
  private static String withoutY(String word) {
    int last = word.length() - 1;
    boolean bare =
        last >= 1 && word.charAt(last) == 'y' && "aeiouâăêôơư".indexOf(word.charAt(last - 1)) < 0;
    return bare ? word.substring(0, last) + 'i' : word;
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
