package rasoat.crawler.source.facebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import rasoat.crawler.capture.LikelyTime;

/** Times as Graph writes them: {@code 2026-11-20T02:15:08+0000}, or seconds since 1970. */
final class GraphTime {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[XXX][XX]", Locale.ROOT);

  private GraphTime() {}

  static Optional<Instant> parse(String text) {
    try {
      return text.contains("T")
          ? LikelyTime.of(OffsetDateTime.parse(text, FORMAT).toInstant())
          : LikelyTime.of(Instant.ofEpochSecond(Long.parseLong(text)));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // more seconds than there are years
    }
  }
}
