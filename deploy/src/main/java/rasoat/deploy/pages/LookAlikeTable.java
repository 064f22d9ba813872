package rasoat.deploy.pages;

import java.io.IOException;
import rasoat.deploy.terminal.TextTable;

/** Look-alikes as a table, printed in stretches of some hundred rows. */
final class LookAlikeTable implements LookAlikeWriter {

  private static final int STRETCH = 500;

  private final Appendable out;
  private final int width;
  private TextTable rows = headings();
  private int waiting;

  LookAlikeTable(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  private static TextTable headings() {
    return new TextTable("DOMAIN", "TRICK", "IMITATES").keepWhole("DOMAIN", "TRICK");
  }

  @Override
  public void accept(LookAlikeLine line) throws IOException {
    rows.row(line.domain(), line.trick(), line.imitates());
    if (++waiting == STRETCH) {
      finish();
    }
  }

  @Override
  public void finish() throws IOException {
    if (waiting > 0) {
      for (String line : rows.lines(width)) {
        out.append(line).append('\n');
      }
    }
    rows = headings();
    waiting = 0;
  }
}
