package rasoat.console.impersonation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.database.Sql;

/** What was decided, in its table. */
final class Decisions {

  private Decisions() {}

  /** The last first. */
  static List<Decision> of(Sql sql, long suspect) throws SQLException {
    return sql.list(
        """
        SELECT d.*, a.full_name FROM suspect_decision d LEFT JOIN account a ON a.name = d.account
        WHERE d.suspect = ? ORDER BY d.version DESC
        """,
        Decisions::decision,
        suspect);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    String account = row.getString("account");
    return new Decision(
        row.getLong("version"),
        Decision.Act.valueOf(row.getString("act")),
        SuspectState.valueOf(row.getString("state")),
        SuspectState.valueOf(row.getString("state_before")),
        reason.isEmpty() ? Optional.empty() : Optional.of(SuspectReason.valueOf(reason)),
        row.getString("note"),
        account,
        Optional.ofNullable(row.getString("full_name")).orElse(account),
        Instant.ofEpochMilli(row.getLong("at_ms")));
  }

  static void add(Sql sql, long suspect, Decision decision) throws SQLException {
    sql.update(
        """
        INSERT INTO suspect_decision (suspect, version, act, state, state_before, reason, note,
          account, at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        suspect,
        decision.version(),
        decision.act().name(),
        decision.state().name(),
        decision.before().name(),
        decision.reason().map(SuspectReason::name).orElse(""),
        decision.note(),
        decision.account(),
        decision.at().toEpochMilli());
  }
}
