package rasoat.console.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** How an entry lies in its table, both directions. */
final class AuditRow {

  static final String INSERT =
      """
      INSERT INTO audit_entry (number, at_ms, account, action, subject, details, previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private AuditRow() {}

  static Object[] values(AuditEntry entry) {
    return new Object[] {
      entry.number(),
      entry.at().toEpochMilli(),
      entry.account(),
      entry.action(),
      entry.subject(),
      entry.details(),
      entry.previous(),
      entry.hash()
    };
  }

  static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("at_ms")),
        row.getString("account"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("details"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
