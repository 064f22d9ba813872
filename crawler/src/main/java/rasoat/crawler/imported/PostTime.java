package rasoat.crawler.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import rasoat.model.post.Post;

/**
 * When a post was made: ISO 8601 with or without a zone, {@code +0700} as {@code +07:00}, a space
 * as {@code T}, the day alone as its first moment. Without a zone, Vietnamese time is meant.
 */
final class PostTime {

  // Beyond these years stores and calendars overflow, and no post was made.
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2999;

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .optionalStart()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]['['VV']']")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private PostTime() {}

  static Instant parse(String text) throws LineException {
    try {
      TemporalAccessor parsed =
          FORMAT.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      int year = LocalDate.from(parsed).getYear();
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return switch (parsed) {
          case ZonedDateTime zoned -> zoned.toInstant();
          case LocalDateTime local -> local.atZone(Post.VIETNAM).toInstant();
          default -> LocalDate.from(parsed).atStartOfDay(Post.VIETNAM).toInstant();
        };
      }
    } catch (DateTimeParseException e) {
      throw unreadable(text);
    }
    throw unreadable(text);
  }

  private static LineException unreadable(String text) {
    return LineException.of(
        "expected a 'time' such as 2025-12-16T08:30:00+07:00 from %d to %d, got '%s'"
            .formatted(FIRST_YEAR, LAST_YEAR, text.substring(0, Math.min(40, text.length()))));
  }
}
