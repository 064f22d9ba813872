package rasoat.index.number;

import java.time.LocalDate;
import java.time.Year;

/**
 * A row of {@code types.tsv} or {@code agencies.tsv}.
 *
 * @param code as it is printed, {@code QĐ}
 * @param level of agencies: {@code central}, {@code province}, {@code commune}; empty for types
 * @param family {@code state}, {@code party}, {@code police} ...
 * @param since first day in use, or its year; empty when not known
 * @param until first day no longer in use, or its year; empty when not known
 */
record Code(String code, String name, String level, String family, String since, String until) {

  /** Whether nothing known speaks against its use on that day; the year of a change fits both. */
  boolean isInUse(LocalDate day) {
    return (since.isEmpty() || !day.isBefore(first(since)))
        && (until.isEmpty() || day.isBefore(last(until)));
  }

  private static LocalDate first(String day) {
    return day.length() == 4 ? Year.parse(day).atDay(1) : LocalDate.parse(day);
  }

  private static LocalDate last(String day) {
    return day.length() == 4 ? Year.parse(day).atDay(1).plusYears(1) : LocalDate.parse(day);
  }
}
