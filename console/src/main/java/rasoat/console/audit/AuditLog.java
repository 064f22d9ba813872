package rasoat.console.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.database.Database;
import rasoat.database.Sql;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit trail: entries are added to its end, never changed, and each is chained to the one
 * before it. Safe for many threads, and for all processes that share the database.
 */
public final class AuditLog {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final int PIECE = 1_000;

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

  /** A page of entries, newest first. */
  public List<AuditEntry> page(AuditQuery query) throws IOException {
    return state.read("list audit entries", query::list);
  }

  /** All entries of that filter, newest first, in little memory. */
  public void forEach(AuditFilter filter, AuditSink sink) throws IOException {
    List<AuditEntry> piece = page(AuditQuery.newest(filter, PIECE));
    while (!piece.isEmpty()) {
      for (AuditEntry entry : piece) {
        sink.accept(entry);
      }
      piece = page(new AuditQuery(filter, piece.getLast().number(), PIECE));
    }
  }

  /** How many entries there are. */
  public long entries() throws IOException {
    return state.read("count audit entries", AuditEnd::read).map(AuditEnd::number).orElse(0L);
  }

  /** Checks every entry up to now, however many there are, in little memory. */
  public Verification verify() throws IOException {
    Faults faults = new Faults();
    try (Witness witness = head.read(faults)) {
      return new Verifier(state, new WitnessCheck(witness, this::hash), faults).verify();
    }
  }

  /** Notes that somebody checked it, and what came of it. */
  public void appendVerified(String account, Verification verification) throws IOException {
    Map<String, String> details =
        Map.of(
            "entries", Long.toString(verification.entries()),
            "faults", Long.toString(verification.amount()));
    append(new AuditEvent(account, Action.AUDIT_VERIFIED, "audit trail", details));
  }

  private Optional<String> hash(long number) throws IOException {
    return state.read(
        "look up audit entry " + number,
        sql ->
            sql.one(
                "SELECT hash FROM audit_entry WHERE number = ?",
                row -> row.getString("hash"),
                number));
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
