package rasoat.console.group;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Platform;

/** The groups, kept; each change is written together with its audit entry. */
final class Groups {

  private static final String COLUMNS =
      "office, platform, name, address, owner_unit, admins, approval, members_checked, reviewed,"
          + " note, notice, notice_on";

  private final Database state;
  private final AuditLog audit;

  Groups(Database state, AuditLog audit) {
    this.state = state;
    this.audit = audit;
  }

  /** Those of the offices that the account sees, the longest unreviewed first. */
  List<ManagedGroup> list(Account account) throws IOException {
    String office = account.office();
    return state.read(
        "list groups",
        sql ->
            office == null
                ? sql.list("SELECT * FROM managed_group ORDER BY reviewed, id", Groups::of)
                : sql.list(
                    "SELECT * FROM managed_group WHERE office = ? ORDER BY reviewed, id",
                    Groups::of,
                    office));
  }

  /** Empty when there is none of that id, or the account may not know of it. */
  Optional<ManagedGroup> find(long id, Account account) throws IOException {
    return state
        .read(
            "read a group",
            sql -> sql.one("SELECT * FROM managed_group WHERE id = ?", Groups::of, id))
        .filter(group -> account.seesOffice(group.office()));
  }

  /** Keeps a group, in the place of what it was when it is kept already. */
  void keep(ManagedGroup group, Account by) throws IOException {
    state.write("keep a group", sql -> write(sql, group, by));
  }

  private boolean write(Sql sql, ManagedGroup group, Account by) throws SQLException {
    List<Object> values = values(group);
    String places = "?, ".repeat(values.size() - 1) + "?";
    if (group.id() == 0) {
      sql.update(
          "INSERT INTO managed_group (%s) VALUES (%s)".formatted(COLUMNS, places),
          values.toArray());
    } else {
      String changes = COLUMNS.replace(",", " = ?,") + " = ?";
      List<Object> all = new ArrayList<>(values);
      all.add(group.id());
      sql.update("UPDATE managed_group SET " + changes + " WHERE id = ?", all.toArray());
    }
    audit.append(
        sql,
        new AuditEvent(
            by.name(),
            Action.OFFICE_CHANGED,
            "office " + group.office(),
            Map.of(
                "act", group.id() == 0 ? "group added" : "group changed",
                "group", group.name(),
                "address", group.address(),
                "approval", group.approval().name(),
                "reviewed", day(group.reviewed()))));
    return true;
  }

  private static List<Object> values(ManagedGroup group) {
    return List.of(
        group.office(),
        group.platform().name(),
        group.name(),
        group.address(),
        group.ownerUnit(),
        group.admins().name(),
        group.approval().name(),
        day(group.membersChecked()),
        day(group.reviewed()),
        group.note(),
        group.notice(),
        day(group.noticeOn()));
  }

  private static ManagedGroup of(ResultSet row) throws SQLException {
    return new ManagedGroup(
        row.getLong("id"),
        row.getString("office"),
        Platform.valueOf(row.getString("platform")),
        row.getString("name"),
        row.getString("address"),
        row.getString("owner_unit"),
        ManagedGroup.Known.valueOf(row.getString("admins")),
        ManagedGroup.Known.valueOf(row.getString("approval")),
        day(row.getString("members_checked")),
        day(row.getString("reviewed")),
        row.getString("note"),
        row.getString("notice"),
        day(row.getString("notice_on")));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String kept) {
    return kept.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(kept));
  }
}
