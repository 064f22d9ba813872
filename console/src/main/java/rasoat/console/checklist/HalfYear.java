package rasoat.console.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Post;

/**
 * A period of self-inspection.
 *
 * @param half 1 or 2
 */
record HalfYear(int year, int half) implements Comparable<HalfYear> {

  private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-([12])");

  /** In which that time lies, in Vietnam. */
  static HalfYear of(Instant time) {
    LocalDate day = LocalDate.ofInstant(time, Post.VIETNAM);
    return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JUNE) <= 0 ? 1 : 2);
  }

  /** As {@link #toString} writes it. */
  static Optional<HalfYear> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new HalfYear(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }

  HalfYear previous() {
    return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
  }

  /** Whether a sheet of this period may be filled at that time. */
  boolean isOpenAt(Instant now) {
    HalfYear current = of(now);
    return equals(current) || equals(current.previous());
  }

  @Override
  public int compareTo(HalfYear other) {
    return year == other.year
        ? Integer.compare(half, other.half)
        : Integer.compare(year, other.year);
  }

  /** {@code 2026-2}. */
  @Override
  public String toString() {
    return year + "-" + half;
  }
}
