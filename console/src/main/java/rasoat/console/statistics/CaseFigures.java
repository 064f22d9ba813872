package rasoat.console.statistics;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rasoat.console.review.Scope;
import rasoat.database.Database;

/** What cases count of a period; those of clear and of suggested matters apart. */
record CaseFigures(Database state) {

  private static final String QUERY =
      """
      SELECT COALESCE(SUM(CASE WHEN opened_at >= ? AND opened_at < ? THEN 1 ELSE 0 END), 0)
          AS opened,
        COALESCE(SUM(CASE WHEN closed_at >= ? AND closed_at < ? THEN 1 ELSE 0 END), 0) AS closed,
        COALESCE(SUM(CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END), 0) AS waiting
      FROM case_file WHERE strength = ?\
      """;

  /**
   * One figure.
   *
   * @param message names its words in the message files
   */
  public record Line(String message, long count) {}

  /** Those of cases within that scope; none where there are no cases. */
  List<Line> of(Span span, Scope scope) throws IOException {
    return state.read(
        "count cases",
        sql -> {
          List<Line> lines = new ArrayList<>();
          for (String strength : List.of("CONFIRMED", "SUGGESTED")) {
            String query = scope.office() == null ? QUERY : QUERY + " AND office = ?";
            sql.list(
                query, row -> lines.addAll(lines(row, strength)), values(span, strength, scope));
          }
          return lines.stream().allMatch(line -> line.count() == 0) ? List.of() : lines;
        });
  }

  private static List<Line> lines(ResultSet row, String strength) throws SQLException {
    List<Line> lines = new ArrayList<>();
    for (String what : List.of("opened", "closed", "waiting")) {
      lines.add(new Line("statistics.cases.%s.%s".formatted(what, strength), row.getLong(what)));
    }
    return lines;
  }

  private static Object[] values(Span span, String strength, Scope scope) {
    return Stream.concat(
            Stream.of(span.begins(), span.ends(), span.begins(), span.ends(), strength),
            scope.values().stream())
        .toArray();
  }
}
