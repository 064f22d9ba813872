package rasoat.deploy.scan;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.Finding;

/**
 * Results as CSV (RFC 4180), with a byte order mark: without it spreadsheets take Vietnamese for
 * another alphabet.
 */
final class CsvRows implements ResultWriter {

  private static final List<String> HEADINGS =
      List.of(
          "post",
          "flagged",
          "kind",
          "document",
          "number",
          "secrecy",
          "severity",
          "score",
          "strength",
          "altered",
          "explanation");

  private final Appendable out;
  private boolean begun;

  CsvRows(Appendable out) {
    this.out = out;
  }

  @Override
  public void accept(Finding finding) throws IOException {
    begin();
    ResultLine line = ResultLine.of(finding);
    String altered =
        line.altered().stream()
            .map(fact -> fact.fact() + ": " + fact.official() + " → " + fact.seen())
            .collect(Collectors.joining("; "));
    row(
        Stream.of(
            line.post(),
            line.flagged(),
            line.kind(),
            line.document(),
            line.number(),
            line.secrecy(),
            line.severity(),
            line.score(),
            line.strength(),
            altered,
            line.explanation()));
  }

  @Override
  public void finish() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.append('\uFEFF');
      row(HEADINGS.stream());
    }
  }

  private void row(Stream<? extends @Nullable Object> cells) throws IOException {
    out.append(cells.map(CsvRows::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** A cell that a spreadsheet shows and does not calculate. */
  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "");
    String inert =
        value instanceof String && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return inert.matches("(?s).*[\",\r\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
