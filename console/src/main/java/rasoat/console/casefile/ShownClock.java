package rasoat.console.casefile;

import java.time.Duration;
import java.time.Instant;
import rasoat.console.VietnamTime;

/**
 * A clock as a page shows it.
 *
 * @param unit names the words of the time left or exceeded: minutes, hours, days
 * @param amount how many of them
 */
record ShownClock(
    Clock clock, Clock.State state, String due, String done, String unit, long amount) {

  private static final long HOURS_AS_HOURS = 48;

  static ShownClock of(Clock clock, Instant now) {
    Instant end = clock.done() == null ? now : clock.done();
    Duration left = Duration.between(end, clock.due()).abs();
    String done = clock.done() == null ? "" : VietnamTime.minute(clock.done());
    Clock.State state = clock.state(now);
    String due = VietnamTime.minute(clock.due());
    if (left.toHours() >= HOURS_AS_HOURS) {
      return new ShownClock(clock, state, due, done, "days", left.toDays());
    }
    return left.toHours() >= 1
        ? new ShownClock(clock, state, due, done, "hours", left.toHours())
        : new ShownClock(clock, state, due, done, "minutes", left.toMinutes());
  }
}
