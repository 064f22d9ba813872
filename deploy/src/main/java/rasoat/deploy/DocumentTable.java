package rasoat.deploy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

/** Registered documents as a table. */
record DocumentTable(List<OfficialDocument> documents, LocalDate today) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  /** As they may be seen today. */
  static DocumentTable of(List<OfficialDocument> documents) {
    return new DocumentTable(documents, LocalDate.now(Post.VIETNAM));
  }

  void print(Terminal terminal) {
    TextTable table =
        new TextTable("ID", "NUMBER", "DATE", "DISCLOSURE", "SECRECY", "ISSUED BY", "SUBJECT");
    for (OfficialDocument document : documents) {
      table.row(
          document.id().value(),
          Objects.toString(document.number(), "-"),
          day(document.date()),
          document.disclosure().on(today).name().toLowerCase(Locale.ROOT),
          document.secrecy().isSecret() ? document.secrecy().label() : "-",
          document.issuingBody(),
          document.subject());
    }
    table.print(terminal);
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "-" : DAY.format(date);
  }
}
