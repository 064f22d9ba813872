package rasoat.console.statistics;

import java.time.LocalDate;
import rasoat.console.chart.Period;
import rasoat.console.review.Scope;

/**
 * Which figures somebody asks for.
 *
 * @param by how findings over time are gathered; a coarser one is taken where there would be too
 *     many
 * @param scope what may be counted
 */
public record Asked(Span span, Period by, Scope scope) {

  public Asked {
    Period finest = Period.fitting(span.from(), span.to());
    by = by.compareTo(finest) < 0 ? finest : by;
  }

  /** The first day of its day, week, month or year that lies in the span. */
  LocalDate start(LocalDate day) {
    LocalDate start = by.start(day);
    return start.isBefore(span.from()) ? span.from() : start;
  }
}
