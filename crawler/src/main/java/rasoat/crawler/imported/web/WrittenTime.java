package rasoat.crawler.imported.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import rasoat.model.post.Post;
import rasoat.model.post.TimePrecision;

/** A time as a page or a file states it; Vietnamese time where it states no zone. */
record WrittenTime(Instant time, TimePrecision precision) {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2999;

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .optionalStart()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  /** ISO 8601, with or without a zone, or the day alone. */
  static Optional<WrittenTime> iso(String text) {
    try {
      return within(
          switch (ISO.parseBest(
              text.strip(), ZonedDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case ZonedDateTime zoned -> new WrittenTime(zoned.toInstant(), TimePrecision.SECOND);
            case LocalDateTime local -> vietnamese(local);
            case LocalDate day ->
                new WrittenTime(day.atStartOfDay(Post.VIETNAM).toInstant(), TimePrecision.DAY);
            default -> throw new DateTimeException("no time");
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As mails state it (RFC 5322). */
  static Optional<WrittenTime> mail(String text) {
    try {
      Instant time = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
      return within(new WrittenTime(time, TimePrecision.SECOND));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Vietnamese time, to the second. */
  static WrittenTime vietnamese(LocalDateTime local) {
    return new WrittenTime(local.atZone(Post.VIETNAM).toInstant(), TimePrecision.SECOND);
  }

  private static Optional<WrittenTime> within(WrittenTime written) {
    int year = written.time.atZone(Post.VIETNAM).getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(written) : Optional.empty();
  }
}
