package rasoat.console.page;

/**
 * Why a row, or a whole file, was not taken.
 *
 * @param line where it begins, counted from 1
 * @param column the header of the cell; empty when it is not a single cell
 * @param got what stands there, cut when it is long
 */
public record RowFault(long line, String column, Expected expected, String got) {

  private static final int LONGEST = 80;

  public RowFault {
    got = got.length() <= LONGEST ? got : got.substring(0, LONGEST - 1) + '…';
  }

  static RowFault of(long line, CellFault fault) {
    return new RowFault(line, fault.column().header(), fault.expected(), fault.got());
  }

  /** One line for the command line. */
  @Override
  public String toString() {
    String where = column.isEmpty() ? "line " + line : "line %d, %s".formatted(line, column);
    String came = got.isEmpty() ? "nothing" : "'" + got + "'";
    return "%s: expected %s, got %s".formatted(where, expected.text(), came);
  }
}
