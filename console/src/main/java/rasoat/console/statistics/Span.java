package rasoat.console.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import rasoat.model.post.Post;

/** Days in Vietnam, the first and the last among them; ten years at most. */
public record Span(LocalDate from, LocalDate to) {

  static final int MOST_YEARS = 10;

  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "expected a last day on or after %s: was %s".formatted(from, to));
    }
    if (from.getYear() < 1970 || !to.isBefore(from.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException(
          "expected %d years at most, from 1970 on: was %s to %s".formatted(MOST_YEARS, from, to));
    }
  }

  /** Milliseconds since 1970 at which it begins. */
  public long begins() {
    return midnight(from);
  }

  /** Milliseconds since 1970 before which it ends. */
  public long ends() {
    return midnight(to.plusDays(1));
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static long midnight(LocalDate day) {
    return day.atStartOfDay(Post.VIETNAM).toInstant().toEpochMilli();
  }
}
