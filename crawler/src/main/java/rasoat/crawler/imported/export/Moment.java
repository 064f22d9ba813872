package rasoat.crawler.imported.export;

import java.time.Instant;
import java.util.Optional;

/** Times as exports write them. */
final class Moment {

  // Up to the year 2999; beyond, stores and calendars overflow, and no post was made.
  private static final long LAST = 32_503_680_000L;

  private Moment() {}

  /** That many seconds after the beginning of 1970; empty when no post was made then. */
  static Optional<Instant> ofSeconds(String written) {
    try {
      long seconds = Long.parseLong(written);
      return seconds > 0 && seconds < LAST
          ? Optional.of(Instant.ofEpochSecond(seconds))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
