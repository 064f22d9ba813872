package rasoat.detector.impersonation.name;

/**
 * A word of a name.
 *
 * @param shown as written
 * @param gap what stands between it and the word before
 * @param shortened whether an abbreviation stood for it
 */
record Word(String shown, String marked, String plain, String gap, boolean shortened) {

  static Word of(String shown, String gap) {
    return of(shown, gap, false);
  }

  static Word of(String shown, String gap, boolean shortened) {
    return new Word(shown, Spelled.marked(shown), Spelled.plain(shown), gap, shortened);
  }

  /** Whether it bears no marks, so that it may stand for a word that has some. */
  boolean isBare() {
    return marked.equals(plain);
  }

  /** Whether something more than space parts it from the word before. */
  boolean opens() {
    return gap.chars().anyMatch(c -> "-|,;:()[]/•–—~".indexOf(c) >= 0);
  }

  boolean isNumber() {
    return !plain.isEmpty() && plain.chars().allMatch(Character::isDigit);
  }

  boolean isCapital() {
    return shown.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && Character.isUpperCase(shown.codePointAt(0));
  }
}
