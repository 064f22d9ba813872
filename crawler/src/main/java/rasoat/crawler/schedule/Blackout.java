package rasoat.crawler.schedule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import rasoat.model.post.Post;

/**
 * A time of the day in which nobody is visited; in Vietnamese time.
 *
 * @param from inclusive
 * @param to exclusive; before {@code from} when the window goes over midnight
 */
public record Blackout(LocalTime from, LocalTime to) {

  public Blackout {
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "expected a blackout window with an end of its own, got %s-%s".formatted(from, to));
    }
  }

  /** Reads {@code 07:00-18:00}. */
  public static Blackout parse(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length == 2) {
      try {
        return new Blackout(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
      } catch (DateTimeParseException e) {
        throw unreadable(text);
      }
    }
    throw unreadable(text);
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "expected a blackout window such as 07:00-18:00, got '%s'".formatted(text));
  }

  /** Whether that moment lies in it. */
  public boolean covers(Instant moment) {
    LocalTime time = moment.atZone(Post.VIETNAM).toLocalTime();
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !time.isBefore(from) || time.isBefore(to);
  }

  /** When it ends, for a moment it covers. */
  Instant endAfter(Instant moment) {
    ZonedDateTime now = moment.atZone(Post.VIETNAM);
    ZonedDateTime end = now.with(to);
    return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
  }
}
