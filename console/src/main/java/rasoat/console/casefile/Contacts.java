package rasoat.console.casefile;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The contacts, kept. Each change is written together with its audit entry. */
public final class Contacts {

  private final Database state;
  private final AuditLog audit;

  public Contacts(Database state, AuditLog audit) {
    this.state = state;
    this.audit = audit;
  }

  /** Those for the office of that account, all of them for whoever sees all offices. */
  public List<Contact> list(Account by) throws IOException {
    return state.read(
        "list contacts",
        sql ->
            sql.list("SELECT * FROM contact ORDER BY kind, name, id", Contacts::contact).stream()
                .filter(contact -> sees(by, contact))
                .toList());
  }

  /** Those that are offered for a case of that office. */
  public List<Contact> offered(@Nullable String office) throws IOException {
    return state.read(
        "list contacts",
        sql ->
            sql
                .list(
                    "SELECT * FROM contact WHERE active = 1 ORDER BY kind, name, id",
                    Contacts::contact)
                .stream()
                .filter(contact -> contact.isFor(office))
                .toList());
  }

  public Optional<Contact> find(long id, Account by) throws IOException {
    return state.read("read a contact", sql -> find(sql, id).filter(contact -> sees(by, contact)));
  }

  /**
   * Keeps a new contact, or another state of one.
   *
   * @return empty when it was changed meanwhile, or is not that account's to change
   */
  public Optional<Contact> keep(Contact contact, Account by) throws IOException {
    return by.seesOffice(contact.office())
        ? state.write("keep a contact", sql -> keep(sql, contact, by))
        : Optional.empty();
  }

  private Optional<Contact> keep(Sql sql, Contact contact, Account by) throws SQLException {
    Optional<Contact> before = find(sql, contact.id());
    if (before.isPresent() && !by.seesOffice(before.get().office())) {
      return Optional.empty();
    }
    Optional<Long> kept = contact.id() == 0 ? insert(sql, contact) : update(sql, contact);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    audit.append(
        sql,
        new AuditEvent(
            by.name(),
            Action.SETTING_CHANGED,
            "contact " + kept.get(),
            Map.of(
                "kind",
                contact.kind().name(),
                "name",
                contact.name(),
                "address",
                contact.address(),
                "active",
                contact.active() ? "yes" : "no")));
    return find(sql, kept.get());
  }

  private static Optional<Long> insert(Sql sql, Contact contact) throws SQLException {
    return sql.one(
        """
        INSERT INTO contact (kind, name, channel, address, office, active, version)
        VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id\
        """,
        row -> row.getLong("id"),
        contact.kind().name(),
        contact.name(),
        contact.channel().name(),
        contact.address(),
        office(contact),
        contact.active() ? 1 : 0);
  }

  private static Optional<Long> update(Sql sql, Contact contact) throws SQLException {
    return sql.one(
        """
        UPDATE contact SET kind = ?, name = ?, channel = ?, address = ?, office = ?, active = ?,
          version = version + 1
        WHERE id = ? AND version = ? RETURNING id\
        """,
        row -> row.getLong("id"),
        contact.kind().name(),
        contact.name(),
        contact.channel().name(),
        contact.address(),
        office(contact),
        contact.active() ? 1 : 0,
        contact.id(),
        contact.version());
  }

  private static String office(Contact contact) {
    String office = contact.office();
    return office == null ? "" : office;
  }

  private static boolean sees(Account by, Contact contact) {
    return contact.office() == null || by.seesOffice(contact.office());
  }

  private static Optional<Contact> find(Sql sql, long id) throws SQLException {
    return sql.one("SELECT * FROM contact WHERE id = ?", Contacts::contact, id);
  }

  private static Contact contact(ResultSet row) throws SQLException {
    String office = row.getString("office");
    return new Contact(
        row.getLong("id"),
        ContactKind.valueOf(row.getString("kind")),
        row.getString("name"),
        Channel.valueOf(row.getString("channel")),
        row.getString("address"),
        office.isEmpty() ? null : office,
        row.getInt("active") == 1,
        row.getLong("version"));
  }
}
