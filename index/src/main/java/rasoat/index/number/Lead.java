package rasoat.index.number;

import java.util.regex.Pattern;

/** The word "Số" before a number, as it is printed and as it is read. */
final class Lead {

  /** "Số" with any vowel or digit for its ố, perhaps a colon; 8 or 5 for its S before a colon. */
  private static final String SURE =
      "(?<![A-Za-z0-9])(?:[Ss$§][oO06eE](?:\\s?[:;.,])?|[85][oO]\\s?[:;])"
          + "(?:[\\s._*]|\\(\\d{1,2}\\)){0,24}";

  /** What is left of it at the start of a line, with dirt around. */
  private static final String WEAK =
      "(?<![^\\n])[^A-Za-z0-9\\n/]{0,3}"
          + "(?:[Ss$§][^A-Za-z0-9\\n]?[oO06eE]?|[58(][^A-Za-z0-9\\n]?[oOeE]|[oO])"
          + "[^A-Za-z0-9\\n/]{1,4}";

  /** Captures {@code lead}, up to the number. */
  static final String PATTERN = "(?<lead>" + SURE + "|" + WEAK + ")";

  private static final Pattern READ = Pattern.compile(SURE);

  private Lead() {}

  /** Whether enough of the word is left to believe that a number follows. */
  static boolean isSure(String lead) {
    return READ.matcher(lead).matches();
  }
}
