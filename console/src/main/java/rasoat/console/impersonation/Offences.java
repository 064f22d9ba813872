package rasoat.console.impersonation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often the removal of what one account shows was asked for: a network locks an account on
 * request after five times in 30 days or ten in 90 (Decree 147/2024, as the press tells).
 */
record Offences(long month, long quarter) {

  static final int OF_A_MONTH = 5;
  static final int OF_A_QUARTER = 10;

  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration QUARTER = Duration.ofDays(90);

  static Offences of(List<Sending> sendings, Instant now) {
    return new Offences(since(sendings, now.minus(MONTH)), since(sendings, now.minus(QUARTER)));
  }

  private static long since(List<Sending> sendings, Instant from) {
    return sendings.stream()
        .filter(sending -> sending.kind() == RequestKind.PA05 && !sending.sentAt().isBefore(from))
        .count();
  }

  /** Whether the account may be asked to be locked. */
  public boolean isRepeated() {
    return month >= OF_A_MONTH || quarter >= OF_A_QUARTER;
  }
}
