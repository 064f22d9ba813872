package rasoat.console.print;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The line of place and date.
 *
 * @param day 0 when it is written by hand on signing
 */
public record IssuedOn(String place, int year, int month, int day) {

  private static final String BLANK = "\u00A0".repeat(6);

  public IssuedOn {
    // Refuses what the calendar does not have.
    LocalDate unused = LocalDate.of(year, month, day == 0 ? 1 : day);
  }

  public static IssuedOn of(String place, LocalDate date) {
    return new IssuedOn(place, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** With room for the day, which is written when the document is signed. */
  public static IssuedOn unsigned(String place, YearMonth month) {
    return new IssuedOn(place, month.getYear(), month.getMonthValue(), 0);
  }

  /** {@code Đà Nẵng, ngày 05 tháng 01 năm 2026}. */
  public String asWritten() {
    return place + ", " + date();
  }

  /**
   * {@code ngày 05 tháng 01 năm 2026}: days below 10 and months 1 and 2 have a 0 (decree II.4.b).
   */
  public String date() {
    String written = day == 0 ? BLANK : "%02d".formatted(day);
    String ofMonth = month <= 2 ? "%02d".formatted(month) : String.valueOf(month);
    return "ngày " + written + " tháng " + ofMonth + " năm " + year;
  }
}
