package rasoat.detector.impersonation.domain;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;
import rasoat.index.text.Folding;

/** Letters by what they look like: {@code а} of the Cyrillic alphabet is {@code a}. */
final class LetterShapes {

  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  private static final Map<String, String> LATIN = latin();

  private LetterShapes() {}

  /** Latin letters without diacritics; what looks like none stays. */
  static String latin(String label) {
    if (label.chars().allMatch(c -> c < 0x80)) {
      return label;
    }
    StringBuilder latin = new StringBuilder();
    label
        .codePoints()
        .forEach(
            c -> {
              String plain = Folding.plain(Character.toString(c));
              latin.append(isForeign(c) ? LATIN.getOrDefault(skeleton(c), plain) : plain);
            });
    return latin.toString();
  }

  /** The letters of other scripts, in order, each once; empty when there is none. */
  static String foreign(String label) {
    StringBuilder foreign = new StringBuilder();
    label.codePoints().filter(LetterShapes::isForeign).distinct().forEach(foreign::appendCodePoint);
    return foreign.toString();
  }

  /** A letter that no word of Vietnamese has, by its script or by its shape. */
  private static boolean isForeign(int codePoint) {
    if (codePoint < 0x80 || !Character.isLetter(codePoint)) {
      return false;
    }
    return UScript.getScript(codePoint) != UScript.LATIN
        || Folding.plain(Character.toString(codePoint)).codePointAt(0) >= 0x80;
  }

  private static String skeleton(int codePoint) {
    return CONFUSABLES.getSkeleton(Character.toString(codePoint));
  }

  private static Map<String, String> latin() {
    Map<String, String> latin = new HashMap<>();
    for (char c = 'a'; c <= 'z'; c++) {
      latin.put(skeleton(c), Character.toString(c));
    }
    latin.put(skeleton('l'), "l");
    return Map.copyOf(latin);
  }
}
