package rasoat.console.account;

import java.util.Optional;
import rasoat.index.text.Folding;

/**
 * Which passwords are taken (requirement R35): long ones, for length is what guessing costs; with
 * letters and others, without the name of their account, and none that is guessed first.
 */
final class PasswordRules {

  static final int SHORTEST = 12;

  /** Argon2 takes any length; a form that sends megabytes is no person. */
  static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 6;

  private PasswordRules() {}

  /** What is wrong with it, as the end of a message key; empty when nothing is. */
  static Optional<String> problem(String password, String name, String fullName) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("short");
    }
    if (length > LONGEST) {
      return Optional.of("long");
    }
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of("same");
    }
    if (password.codePoints().allMatch(Character::isLetter)
        || password.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of("kinds");
    }
    if (holdsName(password, name, fullName)) {
      return Optional.of("name");
    }
    return CommonPasswords.isOne(password) ? Optional.of("common") : Optional.empty();
  }

  private static boolean holdsName(String password, String name, String fullName) {
    String folded = Folding.plain(password);
    return folded.contains(Folding.plain(name))
        || folded.contains(Folding.plain(fullName).replace(" ", ""));
  }
}
