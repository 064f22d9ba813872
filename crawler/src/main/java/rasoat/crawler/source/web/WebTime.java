package rasoat.crawler.source.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Post;
import rasoat.model.post.TimePrecision;

/** When something was published, as sites write it. Without a zone, Vietnamese time is meant. */
record WebTime(Instant instant, TimePrecision precision) {

  private static final String CLOCK =
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
          + "\\s*(?<half>[AaPp][Mm])?";
  private static final String ZONE =
      "\\s*(?<zone>Z|(?:GMT|UTC|UT)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{2,4})?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[T\\s]+%s%s)?"
              .formatted(CLOCK, ZONE));
  // RFC 822 and what is taken for it; the name of the weekday says nothing new.
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[^\\d]{2,12}[,\\s]\\s*)?(?<day>\\d{1,2})[\\s-](?<month>[A-Za-z]{3,9})[\\s-]"
              + "(?<year>\\d{4}|\\d{2})(?:\\s+%s%s)?".formatted(CLOCK, ZONE));
  private static final Pattern SLASHES =
      Pattern.compile(
          "(?:[^/]{2,12},\\s*)?(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})"
              + "(?:[,\\s-]+%s%s)?".formatted(CLOCK, ZONE));
  private static final List<Pattern> FORMS = List.of(ISO, MAIL, SLASHES);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?$");
  private static final Duration SLACK = Duration.ofMinutes(10);

  /** Empty when it is no time that is known here. */
  static Optional<WebTime> parse(String written) {
    String text = written.strip();
    for (Pattern form : FORMS) {
      Matcher parts = form.matcher(text);
      if (parts.matches()) {
        try {
          return Optional.of(of(parts));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The same for something that was there already at that time. What lies a little ahead is local
   * time that was called GMT; what lies further ahead is not known.
   */
  Optional<WebTime> by(Instant seen) {
    Instant local =
        instant.atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(Post.VIETNAM).toInstant();
    if (!instant.isAfter(seen.plus(SLACK))) {
      return Optional.of(this);
    }
    return local.isAfter(seen.plus(SLACK))
        ? Optional.empty()
        : Optional.of(new WebTime(local, precision));
  }

  private static WebTime of(Matcher parts) {
    LocalDate date = date(parts);
    if (parts.group("hour") == null) {
      return new WebTime(date.atStartOfDay(Post.VIETNAM).toInstant(), TimePrecision.DAY);
    }
    String second = parts.group("second");
    LocalTime time =
        LocalTime.of(
            hour(parts),
            Integer.parseInt(parts.group("minute")),
            second == null ? 0 : Integer.parseInt(second));
    return new WebTime(
        date.atTime(time).atZone(zone(parts.group("zone"))).toInstant(),
        second == null ? TimePrecision.MINUTE : TimePrecision.SECOND);
  }

  private static LocalDate date(Matcher parts) {
    int year = Integer.parseInt(parts.group("year"));
    int month = month(parts.group("month"));
    int day = Integer.parseInt(parts.group("day"));
    // Servers that write AM and PM write the month first as well.
    boolean american = parts.pattern() == SLASHES && parts.group("half") != null;
    return (american || month > 12) && day <= 12
        ? LocalDate.of(year, day, month)
        : LocalDate.of(year < 100 ? 2000 + year : year, month, day);
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int at = MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
    if (at < 0 || at % 3 != 0) {
      throw new DateTimeException("no month");
    }
    return at / 3 + 1;
  }

  private static int hour(Matcher parts) {
    int hour = Integer.parseInt(parts.group("hour"));
    String half = parts.group("half");
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
  }

  private static ZoneId zone(@Nullable String written) {
    String zone = written == null ? "" : written.strip();
    Matcher offset = OFFSET.matcher(zone);
    if (offset.find()) {
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      int sign = offset.group(1).equals("-") ? -1 : 1;
      return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }
    return switch (zone) {
      case "Z", "GMT", "UTC", "UT" -> ZoneOffset.UTC;
      default -> Post.VIETNAM;
    };
  }
}
