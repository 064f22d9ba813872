package rasoat.deploy.scan;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;

/** The posts in which something was found, as a table for people. */
final class FindingTable implements ResultWriter {

  private final Appendable out;
  private final int width;
  private final TextTable table =
      new TextTable("KIND", "NUMBER", "DOCUMENT", "SECRECY", "SCORE", "STRENGTH", "POST");
  private boolean any;

  FindingTable(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void accept(Finding finding) {
    if (finding.kind() != Kind.NONE) {
      any = true;
      table.row(
          finding.kind().name(),
          Objects.requireNonNullElse(finding.number(), "-"),
          Objects.toString(finding.document(), "-"),
          finding.secrecy().isSecret() ? finding.secrecy().label() : "-",
          String.format(Locale.ROOT, "%.2f", finding.score().value()),
          finding.strength().name().toLowerCase(Locale.ROOT),
          finding.post().id());
    }
  }

  @Override
  public void finish() throws IOException {
    if (!any) {
      out.append("No documents found.\n");
      return;
    }
    for (String line : table.lines(width)) {
      out.append(line).append('\n');
    }
  }
}
