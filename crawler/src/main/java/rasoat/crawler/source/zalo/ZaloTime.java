package rasoat.crawler.source.zalo;

import java.time.Instant;
import java.util.Optional;

/** Times as Zalo writes them: milliseconds since 1970, as a number or as text. */
final class ZaloTime {

  // The year 2999: later times overflow calendars, and nothing was sent then.
  private static final long LAST = 32_503_679_999_999L;

  private ZaloTime() {}

  static Optional<Instant> parse(String text) {
    try {
      long millis = Long.parseLong(text);
      return millis > 0 && millis <= LAST
          ? Optional.of(Instant.ofEpochMilli(millis))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
