package rasoat.console.page;

import java.util.List;

/**
 * What came of a file. Its rows are those added, changed, unchanged and refused.
 *
 * @param faults of rows that were refused, in the order of their lines; several of one row perhaps
 */
public record PageImport(long added, long changed, long unchanged, List<RowFault> faults) {

  public PageImport {
    faults = List.copyOf(faults);
  }

  /** How many rows were not taken. */
  public long refused() {
    return faults.stream().mapToLong(RowFault::line).distinct().count();
  }

  /** How many rows the file had. */
  public long rows() {
    return added + changed + unchanged + refused();
  }
}
