package rasoat.console.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import rasoat.database.Sql;

/**
 * A page of entries, newest first.
 *
 * @param before the number of the entry that the page follows; 0 for the newest page
 * @param limit how many entries at most
 */
public record AuditQuery(AuditFilter filter, long before, int limit) {

  public static AuditQuery newest(AuditFilter filter, int limit) {
    return new AuditQuery(filter, 0, limit);
  }

  List<AuditEntry> list(Sql sql) throws SQLException {
    List<Object> values = new ArrayList<>(behind(sql));
    values.add(filter.from().toEpochMilli());
    StringBuilder conditions = new StringBuilder();
    boolean about = !filter.subject().isEmpty();
    if (about) {
      conditions.append(" AND subject = ?");
      values.add(filter.subject());
    }
    if (!filter.account().isEmpty()) {
      conditions.append(condition("account", about));
      values.add(filter.account().equals(AuditFilter.SYSTEM) ? "" : filter.account());
    }
    if (!filter.action().isEmpty()) {
      conditions.append(condition("action", about));
      values.add(filter.action());
    }
    values.add(limit);
    return sql.list(page(conditions.toString()), AuditRow::entry, values.toArray());
  }

  /** The walk along an index begins behind the entry before, and ends when the page is full. */
  private static String page(String conditions) {
    return """
    SELECT * FROM audit_entry
    WHERE (at_ms, number) < (?, ?) AND at_ms >= ?%s
    ORDER BY at_ms DESC, number DESC LIMIT ?\
    """
        .formatted(conditions);
  }

  /** Few entries are about one thing, and SQLite does not know: it must not take another index. */
  private static String condition(String column, boolean about) {
    return about ? " AND %s || '' = ?".formatted(column) : " AND %s = ?".formatted(column);
  }

  private List<Object> behind(Sql sql) throws SQLException {
    long until = filter.until().toEpochMilli();
    if (before == 0) {
      return List.of(until, 0L);
    }
    long at =
        sql.one(
                "SELECT at_ms FROM audit_entry WHERE number = ?",
                row -> row.getLong("at_ms"),
                before)
            .orElse(0L);
    return at < until ? List.of(at, before) : List.of(until, 0L);
  }
}
