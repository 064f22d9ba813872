package rasoat.console.account;

import java.util.random.RandomGenerator;

/**
 * A password that nobody chose: shown once to whoever hands it on, worth one sign-in. Without
 * letters and digits that look alike, for it is read off a screen or a sheet.
 */
public final class GeneratedPassword {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private GeneratedPassword() {}

  /** Such as {@code k7mqa-p3xw9-...}: 99 bits that nobody guesses. */
  public static String of(RandomGenerator random) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
