package rasoat.index.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Confusions;
import rasoat.index.text.Folded;

/**
 * Reads dates in noisy text: {@code ngày 16 tháng 12 năm 2025}, also as {@code ngdy 16 thang 12nam
 * 2025} or broken over lines, and {@code 16/12/2025} with any separator. Dates that no calendar has
 * are left out.
 */
public final class DateReader {

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d/.,-])(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?"
              + "(?<year>(?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern DAY_ONLY =
      Pattern.compile("(?<![\\d/.,-])(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?![\\d/]|[.,-]\\d)");

  private static final int EARLIEST_YEAR = 1945;
  private static final int LATEST_YEAR = 2100;

  private DateReader() {}

  /** The day in the line of place and date, the first there is. */
  public static Optional<DateReading> dayOfIssue(String text) {
    return findIn(text).stream().filter(DateReading::placeLine).findFirst();
  }

  /** All dates in the order of the text. */
  public static List<DateReading> findIn(String text) {
    Folded folded = Folded.of(text);
    List<DateReading> readings = new ArrayList<>();
    Covered known = new Covered();
    for (Matcher found : DateInWords.in(folded.text())) {
      while (found.find()) {
        boolean placeLine =
            PlaceLine.endsAt(folded, found.start(), found.end())
                && !CopyBlock.coversDay(folded, found.start());
        date(found)
            .map(date -> reading(date, folded, found, placeLine))
            .filter(reading -> !known.overlaps(reading.start(), reading.end()))
            .ifPresent(
                reading -> {
                  readings.add(reading);
                  known.add(reading.start(), reading.end());
                });
      }
    }
    for (Matcher found = SHORT.matcher(folded.text()); found.find(); ) {
      date(found).ifPresent(date -> readings.add(reading(date, folded, found, false)));
    }
    readings.sort(Comparator.comparingInt(DateReading::start));
    return List.copyOf(readings);
  }

  /** Days without a year, {@code 16/12}, as people quote them; fractions look the same. */
  public static List<MonthDay> daysIn(String text) {
    List<MonthDay> days = new ArrayList<>();
    for (Matcher found = DAY_ONLY.matcher(Folded.of(text).text()); found.find(); ) {
      day(found).ifPresent(days::add);
    }
    return List.copyOf(days);
  }

  private static Optional<MonthDay> day(Matcher found) {
    try {
      return Optional.of(MonthDay.of(number(found.group("month")), number(found.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateReading reading(
      LocalDate date, Folded text, Matcher found, boolean placeLine) {
    return new DateReading(date, text.origin(found.start()), text.origin(found.end()), placeLine);
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      int year = number(found.group("year"));
      LocalDate date = LocalDate.of(year, number(found.group("month")), number(found.group("day")));
      return Optional.of(date).filter(d -> year >= EARLIEST_YEAR && year <= LATEST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String raw) {
    int value = 0;
    for (int i = 0; i < raw.length(); i++) {
      char digit = Confusions.asDigit(raw.charAt(i));
      value = Character.isDigit(digit) ? value * 10 + (digit - '0') : value;
    }
    return value;
  }
}
