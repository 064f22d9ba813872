package rasoat.console.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import rasoat.console.chart.Drawing.Anchor;
import rasoat.console.chart.Drawing.Box;
import rasoat.console.chart.Drawing.Label;
import rasoat.console.chart.Drawing.Path;
import rasoat.console.chart.Drawing.Point;
import rasoat.console.chart.Drawing.Size;

/**
 * Which source was visited on which day: a square for each. The latest days are drawn, as many as
 * have room.
 *
 * @param column what the names are: "Nguồn"
 */
public record Coverage(String title, String column, LocalDate from, LocalDate to, List<Row> rows) {

  private static final int MOST_ROWS = 30;
  private static final int DAYS_WIDE = 31;
  private static final int DAYS_NARROW = 14;
  private static final double NAMES_WIDE = 196;
  private static final double CELL = 14;
  private static final double ROW_WIDE = 18;
  private static final double ROW_NARROW = 38;
  private static final double HEAD = 22;

  /** What became of a source on one day. */
  public enum State {
    VISITED,
    FAILED,
    NOT_VISITED;

    String look() {
      return "state-" + name();
    }
  }

  /** One source; a day that is not named was not visited. */
  public record Row(String name, Map<LocalDate, State> days) {

    public Row {
      days = Map.copyOf(days);
    }

    State on(LocalDate day) {
      return days.getOrDefault(day, State.NOT_VISITED);
    }
  }

  public Coverage {
    rows = List.copyOf(rows);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s ends on %s before %s".formatted(title, to, from));
    }
  }

  public Chart draw(Words words) {
    List<Chart.Key> keys = new ArrayList<>();
    for (State each : State.values()) {
      keys.add(new Chart.Key(each.look(), words.of("chart.state." + each.name())));
    }
    return new Chart(
        title,
        description(words),
        keys,
        List.of(draw(Size.WIDE, words), draw(Size.NARROW, words)),
        figures(words));
  }

  private Drawing draw(Size size, Words words) {
    Plot plot = new Plot(size);
    boolean isWide = size == Size.WIDE;
    double row = isWide ? ROW_WIDE : ROW_NARROW;
    plot.left = isWide ? NAMES_WIDE + 10 : 0;
    List<LocalDate> days = days(isWide ? DAYS_WIDE : DAYS_NARROW);
    double slot = Math.min(plot.width() / days.size(), 24);
    nameDays(plot, days, slot);
    int drawn = Math.min(rows.size(), MOST_ROWS);
    for (int i = 0; i < drawn; i++) {
      double top = HEAD + i * row + (isWide ? 2 : 18);
      String name = rows.get(i).name();
      plot.labels.add(
          isWide
              ? Plot.fitted(NAMES_WIDE, top + 11, Anchor.END, name, NAMES_WIDE)
              : Plot.fitted(0, top - 5, Anchor.START, name, plot.right));
      for (int k = 0; k < days.size(); k++) {
        cell(plot, plot.left + k * slot, top, rows.get(i), days.get(k), words);
      }
    }
    double bottom = HEAD + drawn * row;
    if (rows.size() > drawn) {
      String rest = words.of("chart.coverage.more", rows.size() - drawn);
      plot.labels.add(new Label(plot.left, bottom + 14, Anchor.START, rest));
      bottom += 20;
    }
    return plot.done((int) bottom + 4);
  }

  private static void cell(Plot plot, double x, double y, Row row, LocalDate day, Words words) {
    State state = row.on(day);
    String tip =
        "%s · %s: %s"
            .formatted(row.name(), words.day(day), words.of("chart.state." + state.name()));
    plot.boxes.add(new Box(x, y, CELL, CELL, state.look(), tip));
    if (state == State.FAILED) {
      // Told apart without colour, too.
      plot.paths.add(stroke(x + 3, y + 3, x + CELL - 3, y + CELL - 3));
      plot.paths.add(stroke(x + CELL - 3, y + 3, x + 3, y + CELL - 3));
    }
  }

  private static Path stroke(double x1, double y1, double x2, double y2) {
    return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), "cross");
  }

  private static void nameDays(Plot plot, List<LocalDate> days, double slot) {
    int room = Math.max(1, (int) (days.size() * slot / 48));
    for (int i : Period.DAY.named(days.getFirst(), days.size(), room)) {
      String name = Period.DAY.label(days.get(i));
      plot.labels.add(new Label(plot.left + i * slot, 14, Anchor.START, name));
    }
  }

  /** The latest, in order. */
  private List<LocalDate> days(int most) {
    long count = Math.min(most, ChronoUnit.DAYS.between(from, to) + 1);
    return LongStream.range(0, count).mapToObj(i -> to.minusDays(count - 1 - i)).toList();
  }

  private Chart.Figures figures(Words words) {
    List<String> columns = new ArrayList<>();
    columns.add(column);
    for (State each : State.values()) {
      columns.add(words.of("chart.state." + each.name()));
    }
    columns.add(words.of("chart.coverage.failedOn"));
    List<LocalDate> days = days(DAYS_WIDE);
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>();
      line.add(row.name());
      for (State each : State.values()) {
        line.add(words.number(count(row, each, days)));
      }
      line.add(
          days.stream()
              .filter(day -> row.on(day) == State.FAILED)
              .map(Period.DAY::label)
              .collect(Collectors.joining(", ")));
      lines.add(line);
    }
    return new Chart.Figures(columns, lines);
  }

  private String description(Words words) {
    List<LocalDate> days = days(DAYS_WIDE);
    long failed = rows.stream().mapToLong(row -> count(row, State.FAILED, days)).sum();
    long missed = rows.stream().mapToLong(row -> count(row, State.NOT_VISITED, days)).sum();
    return words.of(
        "chart.coverage.description",
        rows.size(),
        words.day(days.getFirst()),
        words.day(days.getLast()),
        failed,
        missed);
  }

  private static long count(Row row, State state, List<LocalDate> days) {
    return days.stream().filter(day -> row.on(day) == state).count();
  }
}
