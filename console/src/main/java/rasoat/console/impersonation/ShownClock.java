package rasoat.console.impersonation;

import java.time.Duration;
import java.time.Instant;
import rasoat.console.VietnamTime;

/**
 * A time by which something has to be done, as a page shows it.
 *
 * @param message names its words in the message files
 * @param amount of hours, or of minutes where less is left
 */
record ShownClock(boolean isOverdue, String due, String message, long amount) {

  static ShownClock of(Instant due, Instant now) {
    boolean isOverdue = now.isAfter(due);
    Duration apart = isOverdue ? Duration.between(due, now) : Duration.between(now, due);
    boolean isLong = apart.toHours() > 0;
    String way = isOverdue ? "impersonation.late" : "impersonation.left";
    return new ShownClock(
        isOverdue,
        VietnamTime.minute(due),
        way + (isLong ? ".hours" : ".minutes"),
        isLong ? apart.toHours() : apart.toMinutes());
  }
}
