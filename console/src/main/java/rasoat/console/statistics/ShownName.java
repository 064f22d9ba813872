package rasoat.console.statistics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Folded names of issuing bodies, for people: in capitals, tones back on their vowels. */
final class ShownName {

  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String MARKED = "ăâêôơư";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private ShownName() {}

  static String of(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(ShownName::word)
        .collect(Collectors.joining(" "))
        .toUpperCase(Locale.ROOT);
  }

  private static String word(String folded) {
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    String tone = apart.replaceAll("[^" + TONES + "]", "");
    String plain =
        Normalizer.normalize(apart.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC);
    int at = bearer(plain);
    return tone.isEmpty() || at < 0
        ? Normalizer.normalize(folded, Normalizer.Form.NFC)
        : Normalizer.normalize(
            plain.substring(0, at + 1) + tone + plain.substring(at + 1), Normalizer.Form.NFC);
  }

  /** Which letter of a syllable bears its tone; negative when it has no vowel. */
  private static int bearer(String word) {
    int first = beginsWithTwo(word) ? 2 : 0;
    while (first < word.length() && VOWELS.indexOf(word.charAt(first)) < 0) {
      first++;
    }
    int end = first;
    while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    for (int i = end - 1; i >= first; i--) {
      if (MARKED.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    if (first == end) {
      return -1;
    }
    boolean isOpen = end == word.length();
    return isOpen ? first + (end - first - 1) / 2 : end - 1;
  }

  /** qu and gi are consonants when a vowel follows. */
  private static boolean beginsWithTwo(String word) {
    return (word.startsWith("qu") || word.startsWith("gi"))
        && word.length() > 2
        && VOWELS.indexOf(word.charAt(2)) >= 0;
  }
}
