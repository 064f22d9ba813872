package rasoat.console.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rasoat.console.chart.Period;
import rasoat.console.review.Scope;

/** Which figures a page shows, as its address says; an empty text for what is usual. */
public record StatisticsAddress(String from, String to, String by) {

  private static final int USUAL_DAYS = 30;

  /** How findings over time may be gathered. */
  static final List<Period> GATHERED = List.of(Period.DAY, Period.WEEK, Period.MONTH);

  /** Empty when it says something that is not, or a period that is too long or turned round. */
  public Optional<Asked> asked(LocalDate today, Scope scope) {
    try {
      LocalDate last = to.isEmpty() ? today : LocalDate.parse(to);
      LocalDate first = from.isEmpty() ? last.minusDays(USUAL_DAYS - 1) : LocalDate.parse(from);
      Span span = new Span(first, last);
      return gathered(span).map(period -> new Asked(span, period, scope));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Period> gathered(Span span) {
    return by.isEmpty()
        ? Optional.of(usual(span))
        : Arrays.stream(Period.values())
            .filter(GATHERED::contains)
            .filter(period -> period.name().equals(by))
            .findFirst();
  }

  private static Period usual(Span span) {
    return span.days() <= 62 ? Period.DAY : span.days() <= 366 ? Period.WEEK : Period.MONTH;
  }
}
