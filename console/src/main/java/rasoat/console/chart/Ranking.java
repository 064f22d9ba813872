package rasoat.console.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rasoat.console.chart.Drawing.Anchor;
import rasoat.console.chart.Drawing.Box;
import rasoat.console.chart.Drawing.Label;
import rasoat.console.chart.Drawing.Size;

/**
 * Bars side by side, the longest first: twelve, and one for all others together.
 *
 * @param column what the names are: "Nguồn", "Đơn vị"
 */
public record Ranking(String title, String column, List<Entry> entries) {

  private static final int MOST = 12;
  private static final double BAR = 18;
  private static final double ROW_WIDE = 28;
  private static final double ROW_NARROW = 44;
  private static final double NAMES_WIDE = 260;
  private static final double GAP = 8;

  /** One bar. */
  public record Entry(String name, long count) {

    public Entry {
      Count.checked(count, name);
    }
  }

  public Ranking {
    entries = entries.stream().sorted(Comparator.comparingLong(Entry::count).reversed()).toList();
  }

  public Chart draw(Words words) {
    List<Entry> bars = bars(words);
    return new Chart(
        title,
        description(words),
        List.of(),
        List.of(draw(bars, Size.WIDE, words), draw(bars, Size.NARROW, words)),
        new Chart.Figures(
            List.of(column, words.of("chart.count")),
            entries.stream()
                .map(each -> List.of(each.name(), words.number(each.count())))
                .toList()));
  }

  private List<Entry> bars(Words words) {
    if (entries.size() <= MOST + 1) {
      return entries;
    }
    List<Entry> bars = new ArrayList<>(entries.subList(0, MOST));
    long rest = entries.subList(MOST, entries.size()).stream().mapToLong(Entry::count).sum();
    bars.add(
        new Entry(words.of("chart.others", entries.size() - MOST), Math.min(rest, Count.MOST)));
    return bars;
  }

  /** Names beside the bars where there is room, above them where not. */
  private static Drawing draw(List<Entry> bars, Size size, Words words) {
    Plot plot = new Plot(size);
    boolean isWide = size == Size.WIDE;
    double row = isWide ? ROW_WIDE : ROW_NARROW;
    double left = isWide ? NAMES_WIDE + GAP : 0;
    long largest = Math.max(1, bars.stream().mapToLong(Entry::count).max().orElse(0));
    double numbers = words.number(largest).length() * Plot.LETTER + GAP;
    double scale = (plot.right - left - numbers) / largest;
    for (int i = 0; i < bars.size(); i++) {
      Entry each = bars.get(i);
      double top = i * row + (isWide ? (row - BAR) / 2 : row - BAR - 4);
      double wide = each.count() * scale;
      String look = i == MOST ? "look-rest" : "look-1";
      String tip = each.name() + ": " + words.number(each.count());
      plot.boxes.add(new Box(left, top, wide, BAR, look, tip));
      plot.labels.add(
          isWide
              ? Plot.fitted(NAMES_WIDE, top + 13, Anchor.END, each.name(), NAMES_WIDE)
              : Plot.fitted(0, top - 6, Anchor.START, each.name(), plot.right));
      plot.labels.add(
          new Label(left + wide + 6, top + 13, Anchor.START, words.number(each.count())));
    }
    return plot.done((int) Math.ceil(Math.max(1, bars.size()) * row) + 4);
  }

  private String description(Words words) {
    if (entries.isEmpty()) {
      return words.of("chart.ranking.none");
    }
    Entry first = entries.getFirst();
    return words.of("chart.ranking.description", entries.size(), first.name(), first.count());
  }
}
