package rasoat.index.number.search;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import rasoat.model.document.DocumentNumber;

/**
 * Whether another document of the same agency may show the same reading once one digit is misread.
 *
 * <p>Number, agency and day name a document unless a digit was taken for one of like shape and the
 * number that comes out is of the same day: 375 and 376 mostly are, 375 and 875 never. A day of
 * another year fits where the numbers of all years are alike, in their first weeks.
 */
final class DoubtfulDigit {

  /** Digits that are taken for each other. */
  private static final List<String> ALIKE = List.of("56", "14", "17", "27", "35", "38");

  private DoubtfulDigit() {}

  /** Numbers are given one after the other, so number and day tell how many make a day. */
  static boolean in(DocumentNumber number, LocalDate day) {
    String digits = number.serial().replaceAll("\\D", "");
    if (digits.isEmpty() || day.getMonthValue() <= Month.FEBRUARY.getValue()) {
      return true;
    }
    double ofOneDay = Math.max(1, Double.parseDouble(digits) / day.getDayOfYear());
    char last = digits.charAt(digits.length() - 1);
    return ALIKE.stream()
        .filter(pair -> pair.indexOf(last) >= 0)
        .anyMatch(pair -> pair.charAt(1) - pair.charAt(0) <= ofOneDay);
  }
}
