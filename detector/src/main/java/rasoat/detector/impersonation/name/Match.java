package rasoat.detector.impersonation.name;

/**
 * A phrase found in a name.
 *
 * @param from its first word
 * @param to the word after its last one
 * @param phrase as the list spells it
 */
record Match<T>(int from, int to, Grade grade, String phrase, T value) {

  int length() {
    return to - from;
  }
}
