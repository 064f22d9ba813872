package rasoat.deploy.pages;

import java.time.Duration;
import java.util.Locale;

/**
 * What a check came to. Lines are those flagged, not flagged and not checked.
 *
 * @param pictures that were left out
 */
public record CheckSummary(
    long flagged, long clear, long unchecked, long pictures, Duration elapsed) {

  static final CheckSummary NONE = new CheckSummary(0, 0, 0, 0, Duration.ZERO);

  CheckSummary plus(Checked checked) {
    boolean isFlagged = checked.verdict().flagged();
    boolean isChecked = checked.fault().isEmpty();
    return new CheckSummary(
        flagged + (isFlagged ? 1 : 0),
        clear + (isChecked && !isFlagged ? 1 : 0),
        unchecked + (isChecked ? 0 : 1),
        pictures + checked.notes().size(),
        elapsed);
  }

  CheckSummary after(Duration time) {
    return new CheckSummary(flagged, clear, unchecked, pictures, time);
  }

  public long total() {
    return flagged + clear + unchecked;
  }

  /** Whether every line was checked. */
  public boolean isComplete() {
    return unchecked == 0;
  }

  /** One line for people, whose sum can be checked. */
  public String line() {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d lines = %d flagged + %d not flagged + %d not checked; pictures left out: %d;"
            + " %.1f s, %.0f lines/min",
        total(),
        flagged,
        clear,
        unchecked,
        pictures,
        seconds,
        total() * 60 / seconds);
  }
}
