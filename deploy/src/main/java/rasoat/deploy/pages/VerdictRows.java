package rasoat.deploy.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.terminal.Csv;
import rasoat.model.page.PageVerdict;

/** Verdicts as CSV. */
final class VerdictRows implements VerdictWriter {

  private static final List<String> HEADINGS =
      List.of("page", "flagged", "claims", "score", "evidence", "explanation");

  private final Csv csv;

  VerdictRows(Appendable out) {
    csv = new Csv(out, HEADINGS);
  }

  @Override
  public void accept(PageVerdict verdict) throws IOException {
    VerdictLine line = VerdictLine.of(verdict);
    String evidence =
        line.evidence().stream()
            .map(each -> each.type() + " " + each.weight())
            .collect(Collectors.joining("; "));
    csv.row(
        Arrays.<@Nullable Object>asList(
            line.page(),
            line.flagged(),
            line.claims(),
            line.score(),
            evidence,
            line.explanation()));
  }

  @Override
  public void finish() throws IOException {
    csv.finish();
  }
}
