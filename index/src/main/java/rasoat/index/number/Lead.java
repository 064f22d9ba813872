package rasoat.index.number;

/** The word "Số" before a number, as it is printed and as it is read. */
final class Lead {

  /**
   * Captures {@code lead}: "Số" with any vowel or digit for its ố, perhaps a colon, and space or
   * dots up to the number. A digit for its S is believed only before a colon.
   */
  static final String PATTERN =
      "(?<lead>(?<![A-Za-z0-9])(?:[Ss$§][oO06eE](?:\\s?[:;.,])?|[85][oO]\\s?[:;])"
          + "(?:[\\s._*]|\\(\\d{1,2}\\)){0,24})";

  private Lead() {}
}
