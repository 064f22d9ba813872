package rasoat.crawler.capture;

import java.time.Instant;
import java.util.Optional;

/** Times that a post can have. What is written may be beyond what databases count. */
public final class LikelyTime {

  private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

  private LikelyTime() {}

  /** That time; empty when it is before 1970 or after 2999. */
  public static Optional<Instant> of(Instant written) {
    return written.isBefore(Instant.EPOCH) || written.isAfter(LAST)
        ? Optional.empty()
        : Optional.of(written);
  }
}
