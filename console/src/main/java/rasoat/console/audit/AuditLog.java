package rasoat.console.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import rasoat.database.Database;
import rasoat.database.Sql;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit trail: entries are added to its end, never changed, and each is chained to the one
 * before it. Safe for many threads, and for all processes that share the database.
 */
public final class AuditLog {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database state;
  private final AuditHead head;
  private final InstantSource clock;

  public AuditLog(Database state, AuditHead head, InstantSource clock) {
    this.state = state;
    this.head = head;
    this.clock = clock;
  }

  /** Writes it in the transaction of what it tells of: both or neither. */
  public void append(Sql sql, AuditEvent event) throws SQLException {
    AuditEntry entry = following(AuditEnd.take(sql), event);
    AuditEnd end = new AuditEnd(entry.number(), entry.hash());
    sql.update(AuditRow.INSERT, AuditRow.values(entry));
    end.write(sql);
    sql.afterCommit(() -> head.witness(end));
  }

  /** Writes it in a transaction of its own. */
  public void append(AuditEvent event) throws IOException {
    state.write(
        "write audit entry " + event.action(),
        sql -> {
          append(sql, event);
          return true;
        });
  }

  private AuditEntry following(AuditEnd last, AuditEvent event) {
    return new AuditEntry(
            last.number() + 1,
            Instant.ofEpochMilli(clock.millis()),
            event.account(),
            event.action().name(),
            event.subject(),
            JSON.writeValueAsString(event.details()),
            last.hash(),
            "")
        .sealed();
  }
}
