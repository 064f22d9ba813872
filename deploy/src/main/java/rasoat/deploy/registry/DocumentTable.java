package rasoat.deploy.registry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.terminal.TextTable;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegisteredDocument.Metadata;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

/**
 * Documents as a table, printed in stretches of some hundred rows, so that a million can be listed;
 * each stretch has columns of its own widths.
 */
public final class DocumentTable implements DocumentWriter {

  private static final int STRETCH = 500;

  private final Appendable out;
  private final int width;
  private final LocalDate today;
  private TextTable rows = headings();
  private int waiting;
  private boolean guesses;

  DocumentTable(Appendable out, int width, LocalDate today) {
    this.out = out;
    this.width = width;
    this.today = today;
  }

  /** Prints a few documents as they may be seen today. */
  public static void print(List<RegisteredDocument> documents, Terminal terminal)
      throws IOException {
    DocumentTable table =
        new DocumentTable(terminal.out(), terminal.width(), LocalDate.now(Post.VIETNAM));
    for (RegisteredDocument document : documents) {
      table.accept(document);
    }
    table.finish();
  }

  private static TextTable headings() {
    return new TextTable("ID", "NUMBER", "DATE", "DISCLOSURE", "SECRECY", "ISSUED BY", "SUBJECT")
        .keepWhole("ID", "DISCLOSURE");
  }

  @Override
  public void accept(RegisteredDocument registered) throws IOException {
    OfficialDocument document = registered.document();
    rows.row(
        document.id().value(),
        marked(registered, Metadata.NUMBER, Objects.toString(document.number(), "-")),
        marked(registered, Metadata.DATE, day(document.date())),
        marked(registered, Metadata.DISCLOSURE, DisclosureText.of(document.disclosure(), today)),
        marked(
            registered,
            Metadata.SECRECY,
            document.secrecy().isSecret() ? document.secrecy().label() : "-"),
        marked(registered, Metadata.ISSUING_BODY, document.issuingBody()),
        marked(registered, Metadata.SUBJECT, document.subject()));
    if (++waiting == STRETCH) {
      print();
    }
  }

  private String marked(RegisteredDocument registered, Metadata fact, String shown) {
    boolean guessed = registered.guessed().contains(fact);
    guesses |= guessed;
    return guessed && !shown.equals("-") ? "~" + shown : shown;
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

  @Override
  public void finish() throws IOException {
    print();
    if (guesses) {
      out.append("~ read from the text by rule; nobody has confirmed it\n");
    }
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "-" : DisclosureText.DAY.format(date);
  }
}
