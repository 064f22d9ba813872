package rasoat.console.account;

import java.time.Duration;

/**
 * What is asked of those who sign in.
 *
 * @param isSecondFactorAsked whether everybody has to set up an authenticator (requirement R35)
 * @param passwordAge after which a password must be changed (requirement R33: three months)
 * @param mostFailures wrong passwords or codes in a row after which an account is locked
 * @param lockOut how long it stays locked
 * @param idle after which a session ends by itself
 * @param reviewEvery how often somebody has to say that an account is still needed (requirement
 *     R34)
 */
public record AccountRules(
    boolean isSecondFactorAsked,
    Duration passwordAge,
    int mostFailures,
    Duration lockOut,
    Duration idle,
    Duration reviewEvery) {

  /** What holds unless it is set otherwise. */
  public static final AccountRules USUAL =
      new AccountRules(
          true,
          Duration.ofDays(90),
          5,
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofDays(180));

  public AccountRules {
    if (mostFailures < 1) {
      throw new IllegalArgumentException("most failures: expected 1 or more, got " + mostFailures);
    }
  }

  /** The same without an authenticator: for the demonstration on one's own machine. */
  public AccountRules withoutSecondFactor() {
    return new AccountRules(false, passwordAge, mostFailures, lockOut, idle, reviewEvery);
  }
}
