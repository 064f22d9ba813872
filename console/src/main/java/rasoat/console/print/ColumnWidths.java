package rasoat.console.print;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are: by their shares, but a number is not broken in two. */
final class ColumnWidths {

  /** Longer words may be broken: digests, addresses. */
  private static final int SHORT_WORD = 10;

  /** Room for the widest letter. */
  private static final float LEAST = 21;

  private ColumnWidths() {}

  /** The left edge of each column, and the right edge of the last. */
  static float[] edges(Block.Table table, Style widest, float padding) {
    float[] widths = widths(table.columns(), least(table, widest, padding));
    float[] edges = new float[widths.length + 1];
    edges[0] = Paper.LEFT;
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }

  /** Columns whose share is too narrow get what they need, the others share the rest. */
  private static float[] widths(List<Block.Column> columns, float[] least) {
    boolean[] isFixed = new boolean[least.length];
    float[] widths = new float[least.length];
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      float free = Paper.WIDTH;
      float shares = 0;
      for (int i = 0; i < least.length; i++) {
        free -= isFixed[i] ? least[i] : 0;
        shares += isFixed[i] ? 0 : columns.get(i).share();
      }
      for (int i = 0; i < least.length; i++) {
        widths[i] = isFixed[i] ? least[i] : free * columns.get(i).share() / shares;
        if (widths[i] < least[i]) {
          isFixed[i] = true;
          isChanged = true;
        }
      }
    }
    return widths;
  }

  private static float[] least(Block.Table table, Style style, float padding) {
    float[] least = new float[table.columns().size()];
    Arrays.fill(least, LEAST);
    for (int i = 0; i < least.length; i++) {
      widen(least, i, table.columns().get(i).name(), style, padding);
      for (List<String> row : table.rows()) {
        widen(least, i, row.get(i), style, padding);
      }
    }
    return least;
  }

  private static void widen(float[] least, int column, String text, Style style, float padding) {
    for (String word : text.split("\\s+", -1)) {
      if (word.length() <= SHORT_WORD) {
        float needed = style.width(Printable.of(word)) + padding + 1;
        // Together they must not need more than there is.
        least[column] = Math.max(least[column], Math.min(needed, Paper.WIDTH / least.length));
      }
    }
  }
}
