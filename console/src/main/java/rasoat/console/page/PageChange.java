package rasoat.console.page;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rasoat.console.VietnamTime;
import rasoat.database.Sql;

/**
 * One thing that was changed of an official page.
 *
 * @param field as columns of a file are called, or {@code office}; empty: it was registered
 */
public record PageChange(Instant at, String by, String field, String was, String became) {

  /** The field that no column is. */
  static final String OFFICE = "office";

  private static final String INSERT =
      """
      INSERT INTO official_page_change (page, version, place, at_ms, by_whom, field, was, became)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** What is different of the second, in the order of the columns. */
  static List<PageChange> between(
      RegisteredPage kept, String office, PageDraft now, Instant at, String by) {
    List<PageChange> changes = new ArrayList<>();
    if (!kept.office().equals(office)) {
      changes.add(new PageChange(at, by, OFFICE, kept.office(), office));
    }
    Map<Column, String> before = kept.draft().cells();
    now.cells()
        .forEach(
            (column, value) -> {
              String was = before.getOrDefault(column, "");
              if (!was.equals(value)) {
                changes.add(new PageChange(at, by, column.header(), was, value));
              }
            });
    return changes;
  }

  /** When, for people. */
  public String time() {
    return VietnamTime.minute(at);
  }

  static PageChange registered(PageDraft draft, Instant at, String by) {
    return new PageChange(at, by, "", "", draft.page().agency());
  }

  static void write(Sql sql, long page, long version, List<PageChange> changes)
      throws SQLException {
    int place = 0;
    for (PageChange change : changes) {
      sql.update(
          INSERT,
          page,
          version,
          place++,
          change.at().toEpochMilli(),
          change.by(),
          change.field(),
          change.was(),
          change.became());
    }
  }

  /** What happened to that page, the newest first. */
  static List<PageChange> of(Sql sql, long page) throws SQLException {
    return sql.list(
        "SELECT * FROM official_page_change WHERE page = ? ORDER BY version DESC, place",
        row ->
            new PageChange(
                Instant.ofEpochMilli(row.getLong("at_ms")),
                row.getString("by_whom"),
                row.getString("field"),
                row.getString("was"),
                row.getString("became")),
        page);
  }
}
