package rasoat.console.print;

import java.util.List;
import rasoat.console.chart.Chart;

/** A part of a text. A line feed in any text of it begins a new line. */
public sealed interface Block {

  /** A title within the text; never the last line of a page. */
  record Heading(Depth depth, String text) implements Block {

    /** How deep a title stands (decree V.6.b). */
    public enum Depth {
      /** "I. Kết quả": printed in capitals. */
      SECTION,
      /** "1. Phạm vi". */
      CLAUSE
    }
  }

  /** Set on both margins, its first line indented. */
  record Paragraph(String text) implements Block {}

  /** What a document rests on ("Căn cứ ...;"), in italics. */
  record LegalBasis(String text) implements Block {}

  /** Items with a dash each. */
  record Bullets(List<String> items) implements Block {

    public Bullets {
      items = List.copyOf(items);
    }
  }

  /**
   * Its column names stand again on every page it goes on to.
   *
   * @param caption above it; empty for none
   */
  record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {

    /** More do not fit beside each other. */
    public static final int MOST_COLUMNS = 20;

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
        throw new IllegalArgumentException(
            "expected 1 to %d columns: were %d (table %s)"
                .formatted(MOST_COLUMNS, columns.size(), caption));
      }
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).size() != columns.size()) {
          throw new IllegalArgumentException(
              "expected %d cells: were %d (table %s, row %d)"
                  .formatted(columns.size(), rows.get(i).size(), caption, i + 1));
        }
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param share of the width, relative to the other columns
   */
  record Column(String name, int share, Align align) {

    public Column {
      if (share < 1) {
        throw new IllegalArgumentException("share of column " + name + " must be 1 or more");
      }
    }
  }

  /** Where a cell's text stands. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A picture in its own proportions, no larger than the page.
   *
   * @param picture a PNG or JPEG; what else it carries (place, camera) does not get into the file
   * @param caption below it; empty for none
   */
  @SuppressWarnings("ArrayRecordComponent") // Copied on the way in; nobody compares figures.
  record Figure(byte[] picture, String caption) implements Block {

    public Figure {
      picture = picture.clone();
    }
  }

  /** A chart as a page shows it, in greys: its title above, what its greys stand for below. */
  record Plot(Chart chart) implements Block {}
}
