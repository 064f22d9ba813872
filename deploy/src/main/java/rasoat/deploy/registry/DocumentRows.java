package rasoat.deploy.registry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import rasoat.deploy.terminal.Csv;
import rasoat.index.RegisteredDocument;

/** Documents as CSV. */
final class DocumentRows implements DocumentWriter {

  static final List<String> HEADINGS =
      List.of(
          "id",
          "number",
          "date",
          "issued_by",
          "type",
          "subject",
          "signer",
          "recipients",
          "secrecy",
          "disclosure",
          "changes",
          "guessed",
          "source",
          "content_hash");

  private final Csv csv;
  private final LocalDate today;

  DocumentRows(Appendable out, LocalDate today) {
    this.csv = new Csv(out, HEADINGS);
    this.today = today;
  }

  @Override
  public void accept(RegisteredDocument document) throws IOException {
    csv.row(DocumentLine.of(document, today).cells());
  }

  @Override
  public void finish() throws IOException {
    csv.finish();
  }
}
