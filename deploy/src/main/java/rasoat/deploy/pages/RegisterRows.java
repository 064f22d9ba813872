package rasoat.deploy.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rasoat.console.page.Column;
import rasoat.deploy.terminal.Csv;

/** The register as CSV, in the columns of an import. */
final class RegisterRows implements RegisterWriter {

  private static final List<Column> COLUMNS = List.of(Column.values());

  private final Csv csv;

  RegisterRows(Appendable out) {
    csv = new Csv(out, Arrays.stream(Column.values()).map(Column::header).toList());
  }

  @Override
  public void accept(RegisterEntry entry) throws IOException {
    Map<Column, String> cells = entry.draft().cells();
    csv.row(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  @Override
  public void finish() throws IOException {
    csv.finish();
  }
}
