package rasoat.console.checklist;

import java.time.LocalDate;
import rasoat.console.VietnamTime;

/**
 * So many of a unit have read the rules.
 *
 * @param staff how many there are
 */
record Reading(String unit, int readers, int staff, LocalDate on, String account) {

  /** The day as people write it. */
  public String day() {
    return VietnamTime.day(on);
  }
}
