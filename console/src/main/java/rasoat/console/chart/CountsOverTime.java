package rasoat.console.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rasoat.console.chart.Drawing.Box;
import rasoat.console.chart.Drawing.Size;

/**
 * How many there were on each day, in each week, month or year; a period without any is an empty
 * place and not left out.
 *
 * @param period a coarser one is taken where its bars could not be told apart
 * @param from the first day, and the last one
 * @param series stacked from the bottom up; four at most
 */
public record CountsOverTime(
    String title, Period period, LocalDate from, LocalDate to, List<Series> series) {

  private static final int MOST_SERIES = 4;
  private static final double FILLED = 0.78;
  private static final double WIDEST = 44;

  /** Room for the name of a period, in the units of a drawing. */
  private static final int NAME = 64;

  /** Counts of one kind. Days outside the chart are not counted. */
  public record Series(String name, Map<LocalDate, Long> counts) {

    public Series {
      counts = Map.copyOf(counts);
      counts.forEach((day, count) -> Count.checked(count, name + ", " + day));
    }
  }

  public CountsOverTime {
    series = List.copyOf(series);
    if (series.isEmpty() || series.size() > MOST_SERIES) {
      throw new IllegalArgumentException(
          "expected 1 to %d series: were %d (%s)".formatted(MOST_SERIES, series.size(), title));
    }
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s ends on %s before %s".formatted(title, to, from));
    }
    Period finest = Period.fitting(from, to);
    period = period.compareTo(finest) < 0 ? finest : period;
  }

  public Chart draw(Words words) {
    PeriodCounts counts = PeriodCounts.of(this);
    List<Chart.Key> keys = new ArrayList<>();
    for (int i = 0; series.size() > 1 && i < series.size(); i++) {
      keys.add(new Chart.Key(look(i), series.get(i).name()));
    }
    return new Chart(
        title,
        description(counts, words),
        keys,
        List.of(draw(counts, Size.WIDE, words), draw(counts, Size.NARROW, words)),
        figures(counts, words));
  }

  private Drawing draw(PeriodCounts counts, Size size, Words words) {
    Plot plot = new Plot(size);
    Ticks ticks = Ticks.upTo(counts.largest());
    plot.countAxis(ticks, words);
    double slot = plot.width() / counts.periods();
    double wide = Math.min(slot * FILLED, WIDEST);
    for (int i = 0; i < counts.periods(); i++) {
      double x = plot.left + slot * i + (slot - wide) / 2;
      double below = 0;
      for (int k = 0; k < series.size(); k++) {
        long count = counts.of(k, i);
        if (count > 0) {
          double top = plot.down(below + count, ticks);
          double high = plot.down(below, ticks) - top;
          plot.boxes.add(new Box(x, top, wide, high, look(k), tip(counts, k, i, words)));
        }
        below += count;
      }
    }
    int room = (int) (plot.width() / NAME);
    for (int i : period.named(counts.start(0), counts.periods(), room)) {
      plot.nameBelow(plot.left + slot * (i + 0.5), period.label(counts.start(i)));
    }
    return plot.done();
  }

  private String tip(PeriodCounts counts, int kind, int at, Words words) {
    return "%s · %s: %s"
        .formatted(
            name(counts.start(at), words),
            series.get(kind).name(),
            words.number(counts.of(kind, at)));
  }

  private String description(PeriodCounts counts, Words words) {
    if (counts.total() == 0) {
      return words.of("chart.time.none", words.day(from), words.day(to));
    }
    return words.of(
        "chart.time.description",
        words.day(from),
        words.day(to),
        counts.total(),
        counts.largest(),
        name(counts.start(counts.busiest()), words));
  }

  private Chart.Figures figures(PeriodCounts counts, Words words) {
    List<String> columns = new ArrayList<>();
    columns.add(words.of("chart.period." + period.name()));
    series.forEach(each -> columns.add(each.name()));
    List<List<String>> rows =
        IntStream.range(0, counts.periods())
            .mapToObj(
                i -> {
                  List<String> row = new ArrayList<>();
                  row.add(name(counts.start(i), words));
                  IntStream.range(0, series.size())
                      .forEach(k -> row.add(words.number(counts.of(k, i))));
                  return row;
                })
            .map(List::copyOf)
            .toList();
    return new Chart.Figures(columns, rows);
  }

  /** A day or the first day of a week in full, a month or year by its own name. */
  private String name(LocalDate start, Words words) {
    boolean isDay = period == Period.DAY || period == Period.WEEK;
    return isDay ? words.day(start) : period.label(start);
  }

  private static String look(int series) {
    return "look-" + (series + 1);
  }
}
