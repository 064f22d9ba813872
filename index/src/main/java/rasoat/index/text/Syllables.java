package rasoat.index.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into its written words; punctuation and space part them. */
public final class Syllables {

  private static final String LETTER_LIKE = "¢€£¥";

  private Syllables() {}

  /** The words in order. Digits glued to a word, {@code 12nam}, are taken off. */
  public static List<Syllable> of(String text) {
    String folded = Folding.withCase(text);
    List<Syllable> syllables = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !isWordSign(folded.charAt(i))) {
        addWord(folded.substring(start, i), syllables);
        start = i + 1;
      }
    }
    return syllables;
  }

  private static void addWord(String word, List<Syllable> syllables) {
    int digits = leadingDigits(word);
    if (digits >= 2 && word.length() - digits >= 3) {
      syllables.add(Syllable.of(word.substring(0, digits)));
      syllables.add(Syllable.of(word.substring(digits)));
    } else if (!word.isEmpty()) {
      syllables.add(Syllable.of(word));
    }
  }

  private static int leadingDigits(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || LETTER_LIKE.indexOf(c) >= 0;
  }
}
