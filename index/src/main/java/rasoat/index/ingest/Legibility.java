package rasoat.index.ingest;

import rasoat.index.text.Spelling;

/**
 * How much of a text is Vietnamese in its right encoding, counted over the words that have other
 * letters than ASCII: plain words are the same in every encoding.
 *
 * @param good words that are spelt as Vietnamese is
 * @param bad the others
 */
record Legibility(int good, int bad) {

  static Legibility of(String text) {
    int good = 0;
    int bad = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfWord(text.charAt(i))) {
        String word = text.substring(start, i);
        if (isTelling(word)) {
          if (Spelling.isSyllable(word)) {
            good++;
          } else {
            bad++;
          }
        }
        start = i + 1;
      }
    }
    return new Legibility(good, bad);
  }

  int words() {
    return good + bad;
  }

  int balance() {
    return good - bad;
  }

  /** The share of good words, 0..1; 1 when there are none to tell. */
  double share() {
    return words() == 0 ? 1 : (double) good / words();
  }

  /** The signs of Latin-1 stand for letters in the old encodings, {@code x· héi}. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c > '\u00a0' && c <= '\u00ff');
  }

  private static boolean isTelling(String word) {
    boolean letter = false;
    boolean other = false;
    for (int i = 0; i < word.length(); i++) {
      letter |= Character.isLetter(word.charAt(i));
      other |= word.charAt(i) > '\u007f';
    }
    return letter && other && word.length() > 1;
  }
}
