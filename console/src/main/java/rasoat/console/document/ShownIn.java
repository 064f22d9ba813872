package rasoat.console.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import rasoat.console.VietnamTime;
import rasoat.database.Database;
import rasoat.model.document.DocumentId;

/** A finding that shows a document: where to look it up, nothing of its content. */
record ShownIn(String finding, String kind, String platform, String time) {

  private static final int MOST = 50;

  /** The last posts that show that document. */
  static List<ShownIn> of(Database state, DocumentId document) throws IOException {
    return state.read(
        "look up findings of a document",
        sql ->
            sql.list(
                "SELECT id, kind, platform, posted_at FROM finding WHERE document = ?"
                    + " ORDER BY posted_at DESC LIMIT "
                    + MOST,
                row ->
                    new ShownIn(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("platform"),
                        VietnamTime.minute(Instant.ofEpochMilli(row.getLong("posted_at")))),
                document.value()));
  }
}
