package rasoat.console.impersonation;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.OfficeName;
import rasoat.console.review.Scope;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Platform;

/** The incidents, kept; each change is written together with its audit entry. */
final class Incidents {

  private static final String COLUMNS =
      "agency, agency_folded, platform, name, address, kind, noticed_at, authority, authority_at,"
          + " provider, provider_at, ended_at, note, suspect, account";

  private static final int MOST = 200;

  private final Database state;
  private final AuditLog audit;

  Incidents(Database state, AuditLog audit) {
    this.state = state;
    this.audit = audit;
  }

  /** The open ones first, the latest of them first. */
  List<Incident> list(Account by) throws IOException {
    Scope scope = Scope.of(by);
    List<Object> values = new ArrayList<>(scope.values());
    values.add(MOST);
    return state.read(
        "list incidents",
        sql ->
            sql.list(
                "SELECT * FROM account_incident WHERE "
                    + scope.condition("agency_folded")
                    + " ORDER BY CASE ended_at WHEN 0 THEN 0 ELSE 1 END, noticed_at DESC, id DESC"
                    + " LIMIT ?",
                Incidents::incident,
                values.toArray()));
  }

  /** Empty when there is none of that id, or the account may not know of it. */
  Optional<Incident> find(long id, Account by) throws IOException {
    return state.read("read an incident", sql -> find(sql, id, by));
  }

  private static Optional<Incident> find(Sql sql, long id, Account by) throws SQLException {
    Scope scope = Scope.of(by);
    List<Object> values = new ArrayList<>(List.of(id));
    values.addAll(scope.values());
    return sql.one(
        "SELECT * FROM account_incident WHERE id = ? AND " + scope.condition("agency_folded"),
        Incidents::incident,
        values.toArray());
  }

  /**
   * Keeps a new incident, or another state of one.
   *
   * @return empty when somebody changed it meanwhile
   */
  Optional<Long> keep(Incident incident, Account by) throws IOException {
    return state.write(
        "keep an incident",
        sql -> {
          Optional<Long> kept = incident.id() == 0 ? insert(sql, incident) : update(sql, incident);
          if (kept.isPresent()) {
            tell(sql, kept.get(), incident, by);
          }
          return kept;
        });
  }

  private void tell(Sql sql, long id, Incident incident, Account by) throws SQLException {
    audit.append(
        sql,
        new AuditEvent(
            by.name(),
            Action.INCIDENT_KEPT,
            "account incident " + id,
            Map.of(
                "kind", incident.kind().name(),
                "agency", incident.agency(),
                "noticed", incident.noticed().toString(),
                "authority told", told(incident.authorityAt()),
                "provider told", told(incident.providerAt()))));
  }

  private static String told(@Nullable Instant at) {
    return at == null ? "no" : at.toString();
  }

  private static Optional<Long> insert(Sql sql, Incident incident) throws SQLException {
    Object[] values = values(incident);
    return sql.one(
        "INSERT INTO account_incident (%s, version) VALUES (%s1) RETURNING id"
            .formatted(COLUMNS, "?, ".repeat(values.length)),
        row -> row.getLong("id"),
        values);
  }

  private static Optional<Long> update(Sql sql, Incident incident) throws SQLException {
    Object[] values = values(incident);
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = incident.id();
    all[values.length + 1] = incident.version();
    return sql.one(
        "UPDATE account_incident SET %s = ?, version = version + 1 WHERE id = ? AND version = ? RETURNING id"
            .formatted(COLUMNS.replace(",", " = ?,")),
        row -> row.getLong("id"),
        all);
  }

  private static Object[] values(Incident incident) {
    return new Object[] {
      incident.agency(),
      OfficeName.folded(incident.agency()),
      incident.platform().name(),
      incident.name(),
      incident.address(),
      incident.kind().name(),
      incident.noticed().toEpochMilli(),
      incident.authority(),
      millis(incident.authorityAt()),
      incident.provider(),
      millis(incident.providerAt()),
      millis(incident.ended()),
      incident.note(),
      incident.suspect(),
      incident.account()
    };
  }

  private static long millis(@Nullable Instant time) {
    return time == null ? 0 : time.toEpochMilli();
  }

  private static Incident incident(ResultSet row) throws SQLException {
    return new Incident(
        row.getLong("id"),
        row.getString("agency"),
        Platform.valueOf(row.getString("platform")),
        row.getString("name"),
        row.getString("address"),
        Incident.Kind.valueOf(row.getString("kind")),
        Instant.ofEpochMilli(row.getLong("noticed_at")),
        row.getString("authority"),
        time(row, "authority_at"),
        row.getString("provider"),
        time(row, "provider_at"),
        time(row, "ended_at"),
        row.getString("note"),
        row.getLong("suspect"),
        row.getString("account"),
        row.getLong("version"));
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
