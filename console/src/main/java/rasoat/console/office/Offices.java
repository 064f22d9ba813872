package rasoat.console.office;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;

/** The offices, kept; each change is written together with its audit entry. */
public final class Offices {

  private static final String KEEP =
      """
      INSERT INTO office (id, name, parent, place, head_name, head_title, contact, valid_from,
        valid_to, names)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent = excluded.parent,
        place = excluded.place, head_name = excluded.head_name, head_title = excluded.head_title,
        contact = excluded.contact, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, names = excluded.names
      """;

  private final Database state;
  private final AuditLog audit;

  public Offices(Database state, AuditLog audit) {
    this.state = state;
    this.audit = audit;
  }

  /** Those that the account may know of, by name. */
  public List<Office> list(Account account) throws IOException {
    return all().stream().filter(office -> account.seesOffice(office.id())).toList();
  }

  /** All of them, by name. */
  public List<Office> all() throws IOException {
    return state.read(
        "list offices", sql -> sql.list("SELECT * FROM office ORDER BY name, id", Offices::of));
  }

  /** Empty when there is none of that id, or the account may not know of it. */
  public Optional<Office> find(String id, Account account) throws IOException {
    return account.seesOffice(id)
        ? state.read("read an office", sql -> find(sql, id))
        : Optional.empty();
  }

  private static Optional<Office> find(Sql sql, String id) throws SQLException {
    return sql.one("SELECT * FROM office WHERE id = ?", Offices::of, id);
  }

  /** Keeps an office that there was not; false when there is one of its id. */
  boolean add(Office office, Account by) throws IOException {
    return state.write(
        "add office " + office.id(),
        sql -> find(sql, office.id()).isEmpty() && write(sql, office, "added", by));
  }

  /** Keeps an office in the place of what it was. */
  void change(Office office, Account by) throws IOException {
    state.write("change office " + office.id(), sql -> write(sql, office, "changed", by));
  }

  private boolean write(Sql sql, Office office, String act, Account by) throws SQLException {
    sql.update(
        KEEP,
        office.id(),
        office.name(),
        office.parent(),
        office.place(),
        office.headName(),
        office.headTitle(),
        office.contact(),
        day(office.validFrom()),
        day(office.validTo()),
        office.nameLines());
    sql.update("DELETE FROM office_name WHERE office = ?", office.id());
    for (String name : office.foldedNames()) {
      sql.update("INSERT INTO office_name (office, name) VALUES (?, ?)", office.id(), name);
    }
    audit.append(
        sql,
        new AuditEvent(
            by.name(),
            Action.OFFICE_CHANGED,
            "office " + office.id(),
            Map.of("act", act, "name", office.name(), "names", office.nameLines())));
    return true;
  }

  /** What the account sees of documents, by who issued them. */
  public IssuedBy scope(Account account) throws IOException {
    String office = account.office();
    return office == null ? IssuedBy.ANYBODY : new IssuedBy(Optional.of(names(office)));
  }

  private Set<String> names(String office) throws IOException {
    List<String> names =
        state.read(
            "read the names of an office",
            sql ->
                sql.list(
                    "SELECT name FROM office_name WHERE office = ?",
                    row -> row.getString("name"),
                    office));
    return Set.copyOf(names);
  }

  private static Office of(ResultSet row) throws SQLException {
    return new Office(
        row.getString("id"),
        row.getString("name"),
        row.getString("parent"),
        row.getString("place"),
        row.getString("head_name"),
        row.getString("head_title"),
        row.getString("contact"),
        day(row.getString("valid_from")),
        day(row.getString("valid_to")),
        row.getString("names").lines().toList());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String kept) {
    return kept.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(kept));
  }
}
