package rasoat.console.page;

import java.util.Map;

/**
 * A row of a file, not read yet: what it leaves open may be kept already.
 *
 * @param line where it begins, counted from 1
 * @param cells of the columns that the file has
 */
public record PageRow(long line, Map<Column, String> cells) {

  public PageRow {
    cells = Map.copyOf(cells);
  }
}
