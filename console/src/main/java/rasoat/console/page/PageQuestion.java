package rasoat.console.page;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.database.Sql;

/**
 * What somebody looks for in the register.
 *
 * @param words all of which have to occur, in any order; empty for all
 * @param standing empty for all
 * @param office whose pages he sees; null for all
 * @param today on which they stand so
 * @param number of the page, from 1
 */
record PageQuestion(
    String words,
    Optional<PageStanding> standing,
    @Nullable String office,
    LocalDate today,
    int number) {

  /** On one page. */
  static final int ROWS = 50;

  private static final String STANDING =
      "CASE WHEN valid_to <> '' AND valid_to < ? THEN 'EXPIRED' ELSE standing END";

  PageSlice ask(Sql sql) throws SQLException {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    if (office != null) {
      conditions.add("office = ?");
      values.add(office);
    }
    for (String pattern : Sought.patterns(words)) {
      conditions.add("sought LIKE ? ESCAPE '\\'");
      values.add(pattern);
    }
    Map<PageStanding, Long> amounts = amounts(sql, String.join(" AND ", conditions), values);
    if (standing.isPresent()) {
      conditions.add(STANDING + " = ?");
      values.addAll(List.of(today.toString(), standing.get().name()));
    }
    values.addAll(List.of(ROWS, (number - 1L) * ROWS));
    List<RegisteredPage> rows =
        sql.list(
            "SELECT * FROM official_page WHERE %s ORDER BY agency, id LIMIT ? OFFSET ?"
                .formatted(String.join(" AND ", conditions)),
            PageTable::page,
            values.toArray());
    return new PageSlice(rows, amounts);
  }

  private Map<PageStanding, Long> amounts(Sql sql, String conditions, List<Object> values)
      throws SQLException {
    List<Object> all = new ArrayList<>(List.of(today.toString()));
    all.addAll(values);
    Map<PageStanding, Long> amounts = new EnumMap<>(PageStanding.class);
    sql.list(
        "SELECT %s AS stands, COUNT(*) AS amount FROM official_page WHERE %s GROUP BY 1"
            .formatted(STANDING, conditions),
        row -> amounts.put(PageStanding.valueOf(row.getString("stands")), row.getLong("amount")),
        all.toArray());
    return amounts;
  }
}
