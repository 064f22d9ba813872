package rasoat.console.impersonation;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;

/** Who was told of a page, kept; each step with its audit entry. */
final class Sendings {

  private final Database state;
  private final AuditLog audit;

  Sendings(Database state, AuditLog audit) {
    this.state = state;
    this.audit = audit;
  }

  /** The last first. */
  List<Sending> of(long suspect) throws IOException {
    return state.read("list sendings of suspect page " + suspect, sql -> of(sql, suspect));
  }

  static List<Sending> of(Sql sql, long suspect) throws SQLException {
    return sql.list(
        "SELECT * FROM suspect_sending WHERE suspect = ? ORDER BY sent_at DESC, id DESC",
        Sendings::sending,
        suspect);
  }

  /**
   * Notes that it went, and from when on a clock runs.
   *
   * @return false when that handover was noted already
   */
  boolean sent(Sending sending, Account by) throws IOException {
    return state.write(
        "note a sending of suspect page " + sending.suspect(),
        sql -> {
          boolean isNoted =
              sending.handover() != 0
                  && sql.exists(
                      "SELECT 1 FROM suspect_sending WHERE handover = ?", sending.handover());
          if (isNoted) {
            return false;
          }
          add(sql, sending);
          due(sql, sending.suspect());
          tell(
              sql,
              sending.suspect(),
              Map.of(
                  "act", "request sent",
                  "kind", sending.kind().name(),
                  "urgent", sending.urgent() ? "yes" : "no",
                  "channel", sending.channel(),
                  "receiver", sending.receiver()),
              by);
          return true;
        });
  }

  /** Notes the answer of whoever was told. */
  boolean answered(long suspect, long id, String answer, Instant at, Account by)
      throws IOException {
    return state.write(
        "note an answer about suspect page " + suspect,
        sql -> {
          int changed =
              sql.update(
                  "UPDATE suspect_sending SET answer = ?, answered_at = ? WHERE id = ? AND suspect"
                      + " = ? AND answered_at = 0",
                  answer,
                  at.toEpochMilli(),
                  id,
                  suspect);
          due(sql, suspect);
          tell(sql, suspect, Map.of("act", "request answered", "sending", Long.toString(id)), by);
          return changed == 1;
        });
  }

  /** What was asked for is done: the page is gone. */
  static void met(Sql sql, long suspect, Instant at) throws SQLException {
    sql.update(
        "UPDATE suspect_sending SET met_at = ? WHERE suspect = ? AND met_at = 0",
        at.toEpochMilli(),
        suspect);
    due(sql, suspect);
  }

  /**
   * The nearest clock that runs stands in the queue, and the page is looked at when it rings; none
   * runs for a page that harms nobody.
   */
  static void due(Sql sql, long suspect) throws SQLException {
    boolean isHarmful =
        SuspectRow.find(sql, suspect).filter(it -> it.state().isHarmful()).isPresent();
    Optional<Long> due =
        of(sql, suspect).stream()
            .filter(sending -> isHarmful)
            .flatMap(sending -> sending.clock().stream())
            .filter(clock -> clock.done() == null)
            .map(clock -> clock.due().toEpochMilli())
            .min(Long::compareTo);
    sql.update("UPDATE suspect_page SET due_at = ? WHERE id = ?", due.orElse(null), suspect);
    if (due.isPresent()) {
      sql.update(
          "UPDATE suspect_page SET next_look = ? WHERE id = ? AND next_look > ?",
          due.get(),
          suspect,
          due.get());
    }
  }

  private void tell(Sql sql, long suspect, Map<String, String> details, Account by)
      throws SQLException {
    audit.append(
        sql,
        new AuditEvent(by.name(), Action.SUSPECT_CHANGED, SuspectDesk.subject(suspect), details));
  }

  private static void add(Sql sql, Sending sending) throws SQLException {
    sql.update(
        """
        INSERT INTO suspect_sending (suspect, handover, kind, urgent, channel, receiver, sent_at,
          account, answer, answered_at, met_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0)\
        """,
        sending.suspect(),
        sending.handover(),
        sending.kind().name(),
        sending.urgent() ? 1 : 0,
        sending.channel(),
        sending.receiver(),
        sending.sentAt().toEpochMilli(),
        sending.account());
  }

  private static Sending sending(ResultSet row) throws SQLException {
    return new Sending(
        row.getLong("id"),
        row.getLong("suspect"),
        row.getLong("handover"),
        RequestKind.valueOf(row.getString("kind")),
        row.getInt("urgent") == 1,
        row.getString("channel"),
        row.getString("receiver"),
        Instant.ofEpochMilli(row.getLong("sent_at")),
        row.getString("account"),
        row.getString("answer"),
        time(row, "answered_at"),
        time(row, "met_at"));
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
