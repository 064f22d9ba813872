package rasoat.crawler.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Asks again when that may help: after 408, 425, 429, 5xx and broken connections, up to six times,
 * later and later and never in step with others.
 */
final class Attempts {

  static final int MOST = 6;

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final RandomGenerator random;

  Attempts(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param repeatable whether asking twice is the same as asking once
   */
  Reply make(Politeness host, boolean repeatable, Politeness.Ask ask)
      throws InterruptedIOException {
    Reply reply = host.inTurn(ask);
    for (int tries = 1; repeatable && tries < MOST && mayGoBetter(reply); tries++) {
      host.backOff(pause(tries - 1));
      reply = host.inTurn(ask);
    }
    return reply;
  }

  static boolean isTransient(Reply.Answer answer) {
    int status = answer.status();
    return status == 408 || status == 425 || status == 429 || status / 100 == 5;
  }

  private static boolean mayGoBetter(Reply reply) {
    return switch (reply) {
      case Reply.Answer answer -> isTransient(answer);
      case Reply.None none -> none.again();
    };
  }

  /** Full jitter: any time up to the longest, so that clients that failed together part. */
  private Duration pause(int failures) {
    Duration longest = FIRST.multipliedBy(1L << failures);
    longest = longest.compareTo(LONGEST) > 0 ? LONGEST : longest;
    return Duration.ofMillis(random.nextLong(longest.toMillis() + 1));
  }
}
