package rasoat.console.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The span of time that one bar counts. */
public enum Period {
  DAY(ChronoUnit.DAYS, "dd/MM"),
  WEEK(ChronoUnit.WEEKS, "dd/MM"),
  MONTH(ChronoUnit.MONTHS, "MM/uuuu"),
  YEAR(ChronoUnit.YEARS, "uuuu");

  /** Bars that a person can still tell apart. */
  static final int MOST_BARS = 132;

  private final ChronoUnit unit;
  private final DateTimeFormatter format;

  Period(ChronoUnit unit, String pattern) {
    this.unit = unit;
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /** The finest whose bars can be told apart. */
  public static Period fitting(LocalDate from, LocalDate to) {
    return Stream.of(values())
        .filter(each -> each.count(from, to) <= MOST_BARS)
        .findFirst()
        .orElse(YEAR);
  }

  /** On which day the period begins in which that day lies; weeks begin on Monday. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> YearMonth.from(day).atDay(1);
      case YEAR -> Year.from(day).atDay(1);
    };
  }

  /** How many it takes from the one day to the other. */
  long count(LocalDate from, LocalDate to) {
    return unit.between(start(from), start(to)) + 1;
  }

  LocalDate plus(LocalDate start, long periods) {
    return start.plus(periods, unit);
  }

  String label(LocalDate start) {
    return format.format(start);
  }

  /** Which of so many periods are named, when so many names have room. */
  List<Integer> named(LocalDate first, int count, int room) {
    int step =
        steps().stream()
            .filter(each -> Math.ceilDiv(count, each) <= room)
            .findFirst()
            .orElse(Math.ceilDiv(count, room));
    return Stream.iterate(0, i -> i < count, i -> i + 1)
        .filter(i -> Math.floorMod(place(plus(first, i), i), step) == 0)
        .toList();
  }

  private List<Integer> steps() {
    return switch (this) {
      case DAY -> List.of(1, 2, 7, 14, 28);
      case WEEK -> List.of(1, 2, 4, 8, 13, 26);
      case MONTH -> List.of(1, 2, 3, 6, 12, 24, 36, 60, 120);
      case YEAR -> List.of(1, 2, 5, 10, 20, 50, 100);
    };
  }

  /** Months and years are named where their number is round, days and weeks from the first on. */
  private int place(LocalDate start, int index) {
    return switch (this) {
      case DAY, WEEK -> index;
      case MONTH -> start.getYear() * 12 + start.getMonthValue() - 1;
      case YEAR -> start.getYear();
    };
  }
}
