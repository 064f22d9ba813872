package rasoat.console.finding;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;

/**
 * Opening what bears a secrecy level: two cleared persons, both on record. No clear byte lies on
 * this machine, so what opens is the way to the offline station. A request, and what it opened,
 * holds for {@link #LASTING}.
 */
final class Openings {

  static final Duration LASTING = Duration.ofHours(4);

  private static final String ASK =
      "INSERT INTO opening (finding, asked_by, approved_by, until_ms) VALUES (?, ?, NULL, ?)";

  private static final String APPROVE =
      """
      UPDATE opening SET approved_by = ?, until_ms = ?
      WHERE finding = ? AND approved_by IS NULL AND asked_by <> ? AND until_ms > ?
      """;

  private static final String READ =
      """
      SELECT o.asked_by, o.until_ms, a.full_name AS asker, b.full_name AS approver
      FROM opening o
      JOIN account a ON a.id = o.asked_by
      LEFT JOIN account b ON b.id = o.approved_by
      WHERE o.finding = ? AND o.until_ms > ?
      """;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  Openings(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** Empty when nobody asked, or it is over. */
  Optional<Opening> of(FindingId id) throws IOException {
    return state.read(
        "read opening of finding " + id,
        sql -> sql.one(READ, Openings::opening, id.value(), clock.millis()));
  }

  /** Asks as the first of two; false when somebody did already. */
  boolean ask(Account account, FindingId id) throws IOException {
    return state.write(
        "ask to open finding " + id,
        sql -> {
          sql.update("DELETE FROM opening WHERE until_ms <= ?", clock.millis());
          if (sql.exists("SELECT 1 FROM opening WHERE finding = ?", id.value())) {
            return false;
          }
          sql.update(ASK, id.value(), account.id(), over());
          note(sql, account, Action.OPENING_REQUESTED, id);
          return true;
        });
  }

  /** Agrees as the second; false when nobody asked, or the same person did. */
  boolean approve(Account account, FindingId id) throws IOException {
    return state.write(
        "approve to open finding " + id,
        sql -> {
          int opened =
              sql.update(APPROVE, account.id(), over(), id.value(), account.id(), clock.millis());
          if (opened == 0) {
            return false;
          }
          note(sql, account, Action.OPENING_APPROVED, id);
          return true;
        });
  }

  private long over() {
    return clock.instant().plus(LASTING).toEpochMilli();
  }

  private void note(Sql sql, Account account, Action action, FindingId id) throws SQLException {
    audit.append(sql, new AuditEvent(account.name(), action, "finding " + id));
  }

  private static Opening opening(ResultSet row) throws SQLException {
    return new Opening(
        row.getLong("asked_by"),
        row.getString("asker"),
        Optional.ofNullable(row.getString("approver")),
        Instant.ofEpochMilli(row.getLong("until_ms")));
  }
}
