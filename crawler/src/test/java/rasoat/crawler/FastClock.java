package rasoat.crawler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * A clock on which an hour takes a tenth of a second, the same in every process that begins it at
 * the same moment.
 *
 * @param begin when it began, by the clock of the machine
 */
final class FastClock extends Clock {

  private static final int SPEED = 36_000;

  private final Instant begin;

  FastClock(Instant begin) {
    this.begin = begin;
  }

  @Override
  public Instant instant() {
    return begin.plus(Duration.between(begin, Instant.now()).multipliedBy(SPEED));
  }

  /** Waits until so much time has passed on this clock. */
  void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos() / SPEED);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
