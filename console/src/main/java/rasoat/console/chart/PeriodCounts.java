package rasoat.console.chart;

import java.time.LocalDate;
import java.util.Map;

/** Counts of days, summed to periods. */
final class PeriodCounts {

  private final Period period;
  private final LocalDate first;
  private final long[][] counts;

  private PeriodCounts(Period period, LocalDate first, long[][] counts) {
    this.period = period;
    this.first = first;
    this.counts = counts;
  }

  static PeriodCounts of(CountsOverTime chart) {
    LocalDate first = chart.period().start(chart.from());
    int periods = Math.toIntExact(chart.period().count(chart.from(), chart.to()));
    long[][] counts = new long[chart.series().size()][periods];
    for (int k = 0; k < counts.length; k++) {
      for (Map.Entry<LocalDate, Long> each : chart.series().get(k).counts().entrySet()) {
        LocalDate day = each.getKey();
        if (!day.isBefore(chart.from()) && !day.isAfter(chart.to())) {
          int at = (int) chart.period().count(first, day) - 1;
          counts[k][at] += each.getValue();
        }
      }
    }
    return new PeriodCounts(chart.period(), first, counts);
  }

  int periods() {
    return counts[0].length;
  }

  LocalDate start(int at) {
    return period.plus(first, at);
  }

  long of(int series, int at) {
    return counts[series][at];
  }

  long at(int at) {
    long all = 0;
    for (long[] each : counts) {
      all += each[at];
    }
    return all;
  }

  long total() {
    long all = 0;
    for (int i = 0; i < periods(); i++) {
      all += at(i);
    }
    return all;
  }

  long largest() {
    return at(busiest());
  }

  /** The first of those that count most. */
  int busiest() {
    int busiest = 0;
    for (int i = 1; i < periods(); i++) {
      if (at(i) > at(busiest)) {
        busiest = i;
      }
    }
    return busiest;
  }
}
