package rasoat.crawler.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a host wants to be asked again (RFC 9110, section 10.2.3). */
final class RetryAfter {

  /** Beyond that, a host that is wrong would be lost for good. */
  static final Duration LONGEST = Duration.ofDays(7);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
  private static final Pattern MANY_SECONDS = Pattern.compile("\\d{10,}");

  private RetryAfter() {}

  /** Empty when the answer says nothing that can be read. */
  static Optional<Instant> of(Reply.Answer answer, Instant now) {
    return answer.header("retry-after").flatMap(value -> parse(value.strip(), now));
  }

  private static Optional<Instant> parse(String value, Instant now) {
    Instant last = now.plus(LONGEST);
    if (MANY_SECONDS.matcher(value).matches()) {
      return Optional.of(last);
    }
    try {
      Instant at =
          SECONDS.matcher(value).matches()
              ? now.plusSeconds(Integer.parseInt(value))
              : DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      return Optional.of(at.isAfter(last) ? last : at.isBefore(now) ? now : at);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
