package rasoat.index.number.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weighs what agrees between a reading and a registered number. */
final class Comparison {

  /** Signs of like shape, two of them at most. */
  private static final double ALIKE = 0.7;

  private final Issuer read;
  private final @Nullable LocalDate date;
  private final int year;
  private final boolean doubtful;

  /**
   * @param year inside the number; 0 for none
   * @param doubtful whether another document of the agency may read alike
   */
  Comparison(Issuer read, @Nullable LocalDate date, int year, boolean doubtful) {
    this.read = read;
    this.date = date;
    this.year = year;
    this.doubtful = doubtful;
  }

  /** Another number counts only with the same day: most that share a key do not have it. */
  boolean isWorthwhile(double cost, long day) {
    return cost <= ALIKE
        || cost < Double.POSITIVE_INFINITY && date != null && date.toEpochDay() == day;
  }

  NumberCandidate<Integer> of(int at, double cost, RegisteredNumber registered) {
    Agreement number = cost <= ALIKE ? Agreement.EQUAL : Agreement.DIFFERENT;
    Agreement agency = registered.central() ? Agreement.EQUAL : read.place(registered.issuer());
    Agreement province =
        registered.central() ? Agreement.EQUAL : read.province(registered.issuer());
    Agreement sameYear = year(registered.date());
    Agreement sameDate = date(registered.date());
    return new NumberCandidate<>(
        at,
        cost,
        number,
        agency,
        province,
        sameYear,
        sameDate,
        strength(number, agency, province, sameYear, sameDate));
  }

  private Agreement date(@Nullable LocalDate registered) {
    if (date == null || registered == null) {
      return Agreement.UNKNOWN;
    }
    return date.equals(registered) ? Agreement.EQUAL : Agreement.DIFFERENT;
  }

  private Agreement year(@Nullable LocalDate registered) {
    int seen = date == null ? year : date.getYear();
    if (seen == 0 || registered == null) {
      return Agreement.UNKNOWN;
    }
    return seen == registered.getYear() ? Agreement.EQUAL : Agreement.DIFFERENT;
  }

  private Strength strength(
      Agreement number, Agreement agency, Agreement province, Agreement year, Agreement date) {
    boolean contradicted =
        agency == Agreement.DIFFERENT
            || province == Agreement.DIFFERENT
            || year == Agreement.DIFFERENT;
    if (contradicted) {
      return Strength.NUMBER_ONLY;
    }
    boolean sameAgency = agency == Agreement.EQUAL && province == Agreement.EQUAL;
    boolean sameDate = date == Agreement.EQUAL;
    if (number == Agreement.EQUAL) {
      if (sameAgency && sameDate && !doubtful) {
        return Strength.STRONG;
      }
      return sameAgency || sameDate ? Strength.SUPPORTED : Strength.NUMBER_ONLY;
    }
    return sameAgency && sameDate ? Strength.SUPPORTED : Strength.NUMBER_ONLY;
  }
}
