package rasoat.console.chart;

import java.util.List;

/**
 * A chart as a page shows it.
 *
 * @param description what a person would say of it at a glance
 * @param drawings the same for a wide window and for a narrow one
 */
public record Chart(
    String title, String description, List<Key> keys, List<Drawing> drawings, Figures figures) {

  public Chart {
    keys = List.copyOf(keys);
    drawings = List.copyOf(drawings);
  }

  /**
   * What a colour stands for.
   *
   * @param look the class of the stylesheet
   */
  public record Key(String look, String name) {}

  /** The figures behind the drawing, as rows of a table; the first column names the row. */
  public record Figures(List<String> columns, List<List<String>> rows) {

    public Figures {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
