package rasoat.deploy.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows in aligned columns, no wider than the terminal: the widest columns give way first, those
 * that are kept whole never.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> whole = new HashSet<>();

  /** A table with these headings. */
  public TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** A table of these rows, headings first. */
  public static TextTable of(List<List<String>> rows) {
    TextTable table = new TextTable(rows.getFirst().toArray(String[]::new));
    rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
    return table;
  }

  /** Keeps the columns of these headings whole, though the lines may become too long. */
  public TextTable keepWhole(String... headings) {
    for (String heading : headings) {
      whole.add(rows.getFirst().indexOf(heading));
    }
    return this;
  }

  /** Adds a row with one cell for each heading. */
  public TextTable row(String... cells) {
    if (cells.length != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          "expected %d cells, got %d".formatted(rows.getFirst().size(), cells.length));
    }
    rows.add(Arrays.stream(cells).map(TextWidth::printable).toList());
    return this;
  }

  /** The lines, headings first. */
  public List<String> lines(int width) {
    List<Integer> widths = widths(width);
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** Prints the lines. */
  public void print(Terminal terminal) {
    lines(terminal.width()).forEach(terminal.out()::println);
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> TextWidth.fit(row.get(i), widths.get(i)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private List<Integer> widths(int limit) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0));
    }
    int room = limit - GAP.length() * (widths.size() - 1);
    for (int excess = sum(widths) - room; excess > 0; excess--) {
      OptionalInt widest =
          IntStream.range(0, widths.size())
              .filter(i -> !whole.contains(i) && widths.get(i) > NARROWEST)
              .reduce((i, j) -> widths.get(j) > widths.get(i) ? j : i);
      if (widest.isEmpty()) {
        return widths;
      }
      widths.set(widest.getAsInt(), widths.get(widest.getAsInt()) - 1);
    }
    return widths;
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
