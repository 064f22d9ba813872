package rasoat.console.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import rasoat.database.Sql;

/**
 * The end of the chain as the database knows it: one row, changed with every entry.
 *
 * @param number of the last entry; 0 when there is none
 * @param hash of the last entry
 */
record AuditEnd(long number, String hash) {

  /** Writing before reading makes the next writer wait here, not fail at the end of his work. */
  private static final String TAKE =
      """
      UPDATE audit_head SET number = number + 1 WHERE id = 1
      RETURNING number - 1 AS number, hash\
      """;

  /** The end, which nobody else can take before this transaction is over. */
  static AuditEnd take(Sql sql) throws SQLException {
    return sql.one(TAKE, AuditEnd::of)
        .orElseThrow(() -> new SQLException("expected the row of audit_head, found none"));
  }

  /** Empty when somebody took the row away. */
  static Optional<AuditEnd> read(Sql sql) throws SQLException {
    return sql.one("SELECT number, hash FROM audit_head WHERE id = 1", AuditEnd::of);
  }

  void write(Sql sql) throws SQLException {
    sql.update("UPDATE audit_head SET number = ?, hash = ? WHERE id = 1", number, hash);
  }

  private static AuditEnd of(ResultSet row) throws SQLException {
    return new AuditEnd(row.getLong("number"), row.getString("hash"));
  }
}
