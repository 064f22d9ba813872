package rasoat.deploy.pages;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.page.PageVerdict;

/** The pages that are flagged, as a table for people, printed in stretches of some hundred rows. */
final class VerdictTable implements VerdictWriter {

  private static final int STRETCH = 500;

  private final Appendable out;
  private final int width;
  private TextTable rows = headings();
  private int waiting;
  private boolean any;

  VerdictTable(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  private static TextTable headings() {
    return new TextTable("PAGE", "SCORE", "CLAIMS", "WHY").keepWhole("SCORE");
  }

  @Override
  public void accept(PageVerdict verdict) throws IOException {
    if (!verdict.flagged()) {
      return;
    }
    any = true;
    rows.row(
        verdict.page(),
        String.format(Locale.ROOT, "%.2f", verdict.score().value()),
        Objects.requireNonNullElse(verdict.claims(), "-"),
        verdict.explanation());
    if (++waiting == STRETCH) {
      print();
    }
  }

  @Override
  public void finish() throws IOException {
    if (any) {
      print();
    } else {
      out.append("No page is flagged.\n");
    }
  }

  private void print() throws IOException {
    if (waiting > 0) {
      for (String line : rows.lines(width)) {
        out.append(line).append('\n');
      }
    }
    rows = headings();
    waiting = 0;
  }
}
