package rasoat.console.finding;

import java.io.IOException;
import java.util.List;
import rasoat.database.Database;

/** What the audit trail says of findings. */
record Trail(Database state) {

  /** {@code ACTION account subject}, in order. */
  List<String> entries() throws IOException {
    return state.read(
        "read the audit trail",
        sql ->
            sql.list(
                "SELECT * FROM audit_entry WHERE subject LIKE 'finding %' ORDER BY number",
                row ->
                    row.getString("action")
                        + " "
                        + row.getString("account")
                        + " "
                        + row.getString("subject")));
  }

  List<String> details(String action) throws IOException {
    return state.read(
        "read the audit trail",
        sql ->
            sql.list(
                "SELECT details FROM audit_entry WHERE action = ? ORDER BY number",
                row -> row.getString("details"),
                action));
  }
}
