package rasoat.console.finding;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;

/**
 * Who sees the pictures of which finding clear. Third persons stand in every leak, so a clear
 * picture is asked for with a reason, by one account, for one finding, for {@link #LASTING}.
 */
final class Unmaskings {

  static final Duration LASTING = Duration.ofMinutes(30);

  private static final String UPSERT =
      """
      INSERT INTO unmasking (account, finding, until_ms, reason) VALUES (?, ?, ?, ?)
      ON CONFLICT (account, finding) DO UPDATE SET
        until_ms = excluded.until_ms, reason = excluded.reason
      """;

  private static final String SEEN =
      """
      INSERT INTO unmasking_seen (account, finding, place) VALUES (?, ?, ?)
      ON CONFLICT (account, finding, place) DO NOTHING
      """;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  Unmaskings(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** Shows that account the clear pictures of that finding, from now on for a while. */
  void unmask(Account account, KeptFinding kept, UnmaskReason reason) throws IOException {
    Instant until = clock.instant().plus(LASTING);
    state.write(
        "unmask finding " + kept.id(),
        sql -> {
          forget(sql, account, kept.id());
          sql.update(UPSERT, account.id(), kept.id().value(), until.toEpochMilli(), reason.name());
          audit.append(sql, event(account, kept, reason));
          return true;
        });
  }

  /** Blurs them again before the time is over. */
  void mask(Account account, FindingId id) throws IOException {
    state.write(
        "mask finding " + id,
        sql -> {
          forget(sql, account, id);
          return true;
        });
  }

  /** Until when that account sees them clear; empty when it does not. */
  Optional<Instant> until(Account account, FindingId id) throws IOException {
    return state.read("read unmasking of finding " + id, sql -> until(sql, account, id));
  }

  /**
   * Whether that account may be handed that picture as it is. Written into the audit trail before
   * it says so, each picture once an unmasking: a page that is loaded again shows nothing new.
   */
  boolean see(Account account, FindingId id, int place, KeptPicture picture) throws IOException {
    return state.write(
        "note picture seen of finding " + id,
        sql -> {
          if (until(sql, account, id).isEmpty()) {
            return false;
          }
          if (sql.update(SEEN, account.id(), id.value(), place) > 0) {
            audit.append(
                sql,
                new AuditEvent(
                    account.name(),
                    Action.PICTURE_SEEN,
                    "finding " + id,
                    Map.of("picture", picture.digest().value())));
          }
          return true;
        });
  }

  private Optional<Instant> until(Sql sql, Account account, FindingId id) throws SQLException {
    return sql.one(
            "SELECT until_ms FROM unmasking WHERE account = ? AND finding = ?",
            row -> Instant.ofEpochMilli(row.getLong("until_ms")),
            account.id(),
            id.value())
        .filter(until -> until.isAfter(clock.instant()));
  }

  /** With what is long over, of whomever. */
  private void forget(Sql sql, Account account, FindingId id) throws SQLException {
    sql.update(
        "DELETE FROM unmasking WHERE until_ms <= ? OR (account = ? AND finding = ?)",
        clock.millis(),
        account.id(),
        id.value());
  }

  private static AuditEvent event(Account account, KeptFinding kept, UnmaskReason reason) {
    Map<String, String> details = new TreeMap<>(Map.of("reason", reason.name()));
    for (int place = 0; place < kept.pictures().size(); place++) {
      details.put("picture " + place, kept.pictures().get(place).digest().value());
    }
    return new AuditEvent(account.name(), Action.PICTURE_UNMASKED, "finding " + kept.id(), details);
  }
}
