package rasoat.deploy.pages;

import java.io.IOException;
import java.util.List;
import rasoat.deploy.terminal.Csv;

/** Look-alikes as CSV. */
final class LookAlikeRows implements LookAlikeWriter {

  private final Csv csv;

  LookAlikeRows(Appendable out) {
    csv = new Csv(out, List.of("domain", "trick", "imitates"));
  }

  @Override
  public void accept(LookAlikeLine line) throws IOException {
    csv.row(List.of(line.domain(), line.trick(), line.imitates()));
  }

  @Override
  public void finish() throws IOException {
    csv.finish();
  }
}
