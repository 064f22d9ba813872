package rasoat.deploy.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.terminal.Csv;
import rasoat.model.finding.Finding;

/** Results as CSV. */
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

  private final Csv csv;

  CsvRows(Appendable out) {
    csv = new Csv(out, HEADINGS);
  }

  @Override
  public void accept(Finding finding) throws IOException {
    ResultLine line = ResultLine.of(finding);
    String altered =
        line.altered().stream()
            .map(fact -> fact.fact() + ": " + fact.official() + " → " + fact.seen())
            .collect(Collectors.joining("; "));
    csv.row(
        Arrays.<@Nullable Object>asList(
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
    csv.finish();
  }
}
