package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Locale;
import rasoat.console.VietnamTime;

/**
 * How a page stood at one time.
 *
 * @param name which it had then
 * @param score in thousandths
 * @param account who saw it; empty: the program
 */
public record Observation(
    Instant at, Standing standing, String name, int score, String account, String note) {

  static final int WHOLE = 1_000;

  public String time() {
    return VietnamTime.minute(at);
  }

  /** Every character of the name. */
  public String shownName() {
    return VisibleText.of(name);
  }

  /** {@code 0,93}. */
  public String scored() {
    return String.format(Locale.ROOT, "%.2f", (double) score / WHOLE).replace('.', ',');
  }
}
