package rasoat.index.text;

import java.util.Locale;

/**
 * One written word, in the forms in which readings are compared.
 *
 * @param plain lower case without diacritics, {@code duong}
 * @param folded with the signs recognition confuses made equal; a word mostly of digits becomes
 *     digits only
 * @param skeleton its consonants, onset and coda, {@code d.ng}; digits are kept
 */
public record Syllable(String plain, String folded, String skeleton) {

  private static final String VOWELS = "aeiou";

  /** Of a word that holds letters and digits only, diacritics already off, the case kept. */
  static Syllable of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (isMostlyDigits(plain)) {
      String digits = asDigits(plain);
      return new Syllable(plain, digits, digits);
    }
    String folded = foldClasses(startsWithBarredD(word) ? 'd' + plain.substring(1) : plain);
    return new Syllable(plain, folded, skeletonOf(folded));
  }

  /** No Vietnamese syllable begins with P unless h follows: such a P is a misread Đ. */
  private static boolean startsWithBarredD(String word) {
    return word.length() > 1 && word.charAt(0) == 'P' && "hH".indexOf(word.charAt(1)) < 0;
  }

  private static boolean isMostlyDigits(String plain) {
    long digits = plain.chars().filter(Character::isDigit).count();
    return digits * 2 > plain.length();
  }

  private static String asDigits(String plain) {
    StringBuilder digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      digits.append(Confusions.asDigit(plain.charAt(i)));
    }
    return digits.toString();
  }

  private static String foldClasses(String plain) {
    String joined = plain.replace("rn", "m");
    StringBuilder folded = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      folded.append(Confusions.asLetter(joined.charAt(i)));
    }
    boolean ledByL = folded.length() > 1 && folded.charAt(0) == 'i' && isVowel(folded.charAt(1));
    if (ledByL) {
      folded.setCharAt(0, 'l');
    }
    return folded.toString();
  }

  private static String skeletonOf(String folded) {
    int onset = 0;
    while (onset < folded.length() && !isVowel(folded.charAt(onset))) {
      onset++;
    }
    int coda = folded.length();
    while (coda > onset && !isVowel(folded.charAt(coda - 1))) {
      coda--;
    }
    return folded.substring(0, onset) + '.' + folded.substring(coda);
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
