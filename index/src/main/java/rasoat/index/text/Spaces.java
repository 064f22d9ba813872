package rasoat.index.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets spaces right that recognition lost or made: {@code vềCông} is two words and {@code ph ường}
 * one. Words that are spelt as Vietnamese stay as they are.
 */
public final class Spaces {

  private static final int SHORTEST = 2;
  private static final String VOWELS = "aeiouy";

  /** Items of a list, {@code a)} to {@code h)}, are no beginnings of words. */
  private static final String ITEMS = "abcdegh";

  private Spaces() {}

  /** The words of a reading, some parted, some put together. */
  public static List<Syllable> mended(List<Syllable> words) {
    List<Syllable> mended = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Syllable word = words.get(i);
      if (areOne(words, i) && !(isRight(word) && areOne(words, i + 1))) {
        mended.add(Syllable.of(word.plain() + words.get(i + 1).plain()));
        i++;
      } else {
        mended.addAll(parted(word));
      }
    }
    return mended;
  }

  /** Whether the word and the next one are the two parts of one. */
  private static boolean areOne(List<Syllable> words, int first) {
    if (first + 1 >= words.size()) {
      return false;
    }
    Syllable word = words.get(first);
    Syllable next = words.get(first + 1);
    boolean item = word.plain().length() == 1 && ITEMS.contains(word.plain());
    return !item
        && !(isRight(word) && isRight(next))
        && Spelling.isPlainSyllable(word.plain() + next.plain());
  }

  private static boolean isRight(Syllable word) {
    return Spelling.isPlainSyllable(word.plain());
  }

  /** Two words where one is none and may be two; the second then rather begins with a consonant. */
  private static List<Syllable> parted(Syllable word) {
    String plain = word.plain();
    if (plain.length() < 2 * SHORTEST || isRight(word)) {
      return List.of(word);
    }
    int best = 0;
    for (int at = SHORTEST; at <= plain.length() - SHORTEST; at++) {
      boolean two =
          Spelling.isPlainSyllable(plain.substring(0, at))
              && Spelling.isPlainSyllable(plain.substring(at));
      if (two && (best == 0 || isVowel(plain.charAt(best)) && !isVowel(plain.charAt(at)))) {
        best = at;
      }
    }
    return best == 0
        ? List.of(word)
        : List.of(Syllable.of(plain.substring(0, best)), Syllable.of(plain.substring(best)));
  }

  private static boolean isVowel(char sign) {
    return VOWELS.indexOf(sign) >= 0;
  }
}
