package rasoat.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the robots.txt of one host says of us (RFC 9309), read again after a day.
 *
 * <p>Stricter than the standard: a host that does not show us the file (401, 403, 429) does not
 * want us, and is asked again after an hour.
 */
final class RobotsFile {

  static final Duration DAY = Duration.ofHours(24);
  static final Duration HOUR = Duration.ofHours(1);

  /** A host that wants more time between requests than this wants none. */
  static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private static final int MOST_BYTES = 500 << 10;
  private static final Set<String> AGENT = Set.of("rasoat");
  private static final Set<Integer> SHUT = Set.of(401, 403, 429);

  /** Reads the file. */
  @FunctionalInterface
  interface Reader {
    Reply read(URI robots) throws InterruptedIOException;
  }

  /** What is known, and how long that holds. */
  private record Known(Instant until, Function<URI, Optional<FetchResult>> objection) {}

  private final URI place;
  private final Politeness host;
  private final Clock clock;
  private final Reader reader;
  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable Known known;

  RobotsFile(URI anyAddress, Politeness host, Clock clock, Reader reader) {
    this.place = anyAddress.resolve("/robots.txt");
    this.host = host;
    this.clock = clock;
    this.reader = reader;
  }

  Optional<FetchResult> objection(URI address) throws InterruptedIOException {
    Known now;
    try {
      reading.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for robots.txt");
    }
    try {
      now = known;
      if (now == null || !now.until().isAfter(clock.instant())) {
        now = read();
        known = now;
      }
    } finally {
      reading.unlock();
    }
    return now.objection().apply(address);
  }

  private Known read() throws InterruptedIOException {
    return switch (reader.read(place)) {
      case Reply.None none -> always(Duration.ZERO, none.result());
      case Reply.Answer answer when answer.isSuccess() -> rules(answer);
      case Reply.Answer answer when SHUT.contains(answer.status()) ->
          always(HOUR, refused("expected robots.txt, got status " + answer.status()));
      case Reply.Answer answer when answer.status() / 100 == 5 ->
          always(HOUR, deferred("expected robots.txt, got status " + answer.status()));
      case Reply.Answer answer -> new Known(clock.instant().plus(DAY), any -> Optional.empty());
    };
  }

  private Known rules(Reply.Answer answer) {
    byte[] text = Arrays.copyOf(answer.body(), Math.min(answer.body().length, MOST_BYTES));
    String type = answer.header("content-type").orElse("text/plain");
    // Its own limit of the delay makes the parser forbid everything without a word.
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
            .parseContent(place.toString(), text, type, AGENT);
    Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    if (delay.compareTo(LONGEST_DELAY) > 0) {
      return always(
          DAY,
          refused(
              "expected a crawl-delay of %d s or less in robots.txt, got %d s"
                  .formatted(LONGEST_DELAY.toSeconds(), delay.toSeconds())));
    }
    host.slowDown(delay);
    FetchResult refusal = refused("robots.txt does not allow this address");
    return new Known(
        clock.instant().plus(DAY),
        address -> rules.isAllowed(address.toString()) ? Optional.empty() : Optional.of(refusal));
  }

  private Known always(Duration time, FetchResult result) {
    return new Known(clock.instant().plus(time), any -> Optional.of(result));
  }

  private FetchResult refused(String reason) {
    return new FetchResult.Refused("%s: %s".formatted(place.getHost(), reason));
  }

  private FetchResult deferred(String reason) {
    return new FetchResult.Deferred(
        clock.instant().plus(HOUR), "%s: %s".formatted(place.getHost(), reason));
  }
}
