package rasoat.console.page;

import java.util.List;

/**
 * What came of a file. Its rows are those added, changed, unchanged and at fault.
 *
 * @param faults in the order of their lines
 */
public record PageImport(long added, long changed, long unchanged, List<RowFault> faults) {

  public PageImport {
    faults = List.copyOf(faults);
  }

  /** How many rows the file had. */
  public long rows() {
    return added + changed + unchanged + faults.size();
  }
}
