package rasoat.crawler.fetch;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Manners towards one host, whoever asks: one request at a time, some time in between, and none for
 * as long as the host wants.
 *
 * <p>A host that was too busy twice in a row is left alone for an hour; its own word ({@code
 * Retry-After}) counts more. Short waits are slept, long ones are left to the caller.
 */
final class Politeness {

  /** The longest that is slept. */
  static final Duration LONGEST_SLEEP = Duration.ofMinutes(2);

  static final Duration STOP = Duration.ofHours(1);

  private static final int STRIKES = 2;

  /** Makes one request. */
  @FunctionalInterface
  interface Ask {
    Reply now() throws InterruptedIOException;
  }

  private final String host;
  private final Clock clock;
  private final Sleeper sleeper;
  private final ReentrantLock turn = new ReentrantLock(true);

  private Duration spacing;
  private Instant next = Instant.MIN;
  private int strikes;

  Politeness(String host, Duration spacing, Clock clock, Sleeper sleeper) {
    this.host = host;
    this.spacing = spacing;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Asks when it is our turn. */
  Reply inTurn(Ask ask) throws InterruptedIOException {
    try {
      turn.lockInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      Optional<FetchResult> deferred = await();
      if (deferred.isPresent()) {
        return new Reply.None(deferred.get(), false);
      }
      Reply reply = ask.now();
      next = clock.instant().plus(spacing);
      if (reply instanceof Reply.Answer answer) {
        heed(answer);
      }
      return reply;
    } finally {
      turn.unlock();
    }
  }

  /** The host asks for so much time between requests. */
  void slowDown(Duration crawlDelay) {
    turn.lock();
    try {
      spacing = crawlDelay.compareTo(spacing) > 0 ? crawlDelay : spacing;
    } finally {
      turn.unlock();
    }
  }

  /** The host failed and is left alone for so long at least. */
  void backOff(Duration pause) {
    turn.lock();
    try {
      notBefore(clock.instant().plus(pause));
    } finally {
      turn.unlock();
    }
  }

  private Optional<FetchResult> await() throws InterruptedIOException {
    Instant now = clock.instant();
    if (!next.isAfter(now)) {
      return Optional.empty();
    }
    Duration wait = Duration.between(now, next);
    if (wait.compareTo(LONGEST_SLEEP) > 0) {
      return Optional.of(
          new FetchResult.Deferred(next, "%s: not to be asked before %s".formatted(host, next)));
    }
    try {
      sleeper.sleep(wait);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void heed(Reply.Answer answer) {
    Instant now = clock.instant();
    boolean busy = answer.status() == 429 || answer.status() == 503;
    strikes = busy ? strikes + 1 : 0;
    Optional<Instant> own =
        Attempts.isTransient(answer) ? RetryAfter.of(answer, now) : Optional.empty();
    if (own.isPresent()) {
      notBefore(own.get());
    } else if (strikes >= STRIKES) {
      notBefore(now.plus(STOP));
    }
  }

  private void notBefore(Instant time) {
    next = time.isAfter(next) ? time : next;
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while waiting to ask a host");
  }
}
