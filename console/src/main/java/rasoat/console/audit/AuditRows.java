package rasoat.console.audit;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries as CSV (RFC 4180), with a byte order mark: without it spreadsheets take Vietnamese for
 * another alphabet.
 */
final class AuditRows implements AuditSink {

  private final Appendable out;

  private AuditRows(Appendable out) {
    this.out = out;
  }

  static AuditRows begin(Appendable out) throws IOException {
    AuditRows rows = new AuditRows(out);
    out.append('\uFEFF');
    rows.write("number", "at", "account", "action", "subject", "details", "previous", "hash");
    return rows;
  }

  @Override
  public void accept(AuditEntry entry) throws IOException {
    write(
        Long.toString(entry.number()),
        entry.at().toString(),
        entry.account(),
        entry.action(),
        entry.subject(),
        entry.details(),
        entry.previous(),
        entry.hash());
  }

  private void write(String... cells) throws IOException {
    out.append(Stream.of(cells).map(AuditRows::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** A cell that a spreadsheet shows and does not calculate. */
  private static String cell(String text) {
    String inert = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return inert.matches("(?s).*[\",\r\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
