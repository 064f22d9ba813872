package rasoat.console.office;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of offices as they are compared. Tones count, for they tell communes apart; where in a
 * syllable a tone is written does not (HÒA, HOÀ), nor do capitals, dashes and lines.
 */
public final class OfficeName {

  private OfficeName() {}

  /** The name as it is kept beside what its office issued; empty for one without letters. */
  public static String folded(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (int letter : apart.codePoints().toArray()) {
      if (isTone(letter)) {
        tones.appendCodePoint(letter);
      } else if (isPartOfWord(letter)) {
        folded.appendCodePoint(letter);
      } else {
        endWord(folded, tones);
      }
    }
    endWord(folded, tones);
    return Normalizer.normalize(folded.toString().strip(), Normalizer.Form.NFC);
  }

  private static boolean isTone(int letter) {
    return switch (letter) {
      case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> true;
      default -> false;
    };
  }

  private static boolean isPartOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static void endWord(StringBuilder folded, StringBuilder tones) {
    folded.append(tones);
    tones.setLength(0);
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }
}
