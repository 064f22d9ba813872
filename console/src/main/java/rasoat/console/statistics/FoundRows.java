package rasoat.console.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasoat.console.statistics.Figures.Found;
import rasoat.console.statistics.Figures.OnPlatform;
import rasoat.console.statistics.Figures.Place;
import rasoat.console.statistics.Figures.Unit;
import rasoat.database.Sql;
import rasoat.model.finding.Kind;
import rasoat.model.post.Platform;

/** Findings of a period in their table. */
final class FoundRows {

  /** Rows that a list has at most. */
  static final int MOST = 30;

  /** Issuing bodies that are told apart: more than a province has. */
  private static final int MOST_BODIES = 5_000;

  /** As the index of V10 has it, or it would not be used. */
  private static final String DAY = "((f.kept_at + 25200000) / 86400000)";

  private static final String BOTH =
      """
      SUM(CASE WHEN f.strength = 'CONFIRMED' THEN 1 ELSE 0 END) AS confirmed,
        SUM(CASE WHEN f.strength = 'CONFIRMED' THEN 0 ELSE 1 END) AS suggested\
      """;

  private static final String FLAGGED =
      "f.cluster IS NOT NULL AND f.kept_at >= ? AND f.kept_at < ?";

  private final Sql sql;
  private final Asked asked;

  FoundRows(Sql sql, Asked asked) {
    this.sql = sql;
    this.asked = asked;
  }

  /**
   * Findings of documents of one issuing body.
   *
   * @param name folded
   * @param document one of them; empty for none
   */
  record Folded(String name, String document, Strengths findings) {}

  long judged() throws SQLException {
    String query =
        "SELECT COUNT(*) AS amount FROM finding f WHERE %s BETWEEN ? AND ? AND %s"
            .formatted(DAY, inside());
    return sql.one(query, row -> row.getLong("amount"), days()).orElseThrow();
  }

  /** Kinds are said by what they are not, so that SQLite walks along the days in order. */
  List<Found> overTime() throws SQLException {
    String query =
        """
        SELECT %1$s AS day, f.kind, f.strength, COUNT(*) AS amount FROM finding f
        WHERE %1$s BETWEEN ? AND ? AND f.kind NOT IN ('MENTION', 'PUBLIC_COPY', 'NONE') AND %2$s
        GROUP BY %1$s, f.kind, f.strength
        """
            .formatted(DAY, inside());
    Map<LocalDate, Map<Kind, Strengths>> sums = new TreeMap<>();
    sql.list(
        query,
        row -> {
          LocalDate start = asked.start(LocalDate.ofEpochDay(row.getLong("day")));
          return sums.computeIfAbsent(start, day -> new TreeMap<>())
              .merge(Kind.valueOf(row.getString("kind")), ofOne(row), Strengths::and);
        },
        days());
    List<Found> found = new ArrayList<>();
    sums.forEach(
        (start, kinds) ->
            kinds.forEach((kind, findings) -> found.add(new Found(start, kind, findings))));
    return found;
  }

  private static Strengths ofOne(ResultSet row) throws SQLException {
    long amount = row.getLong("amount");
    boolean isConfirmed = row.getString("strength").equals("CONFIRMED");
    return isConfirmed ? new Strengths(amount, 0) : new Strengths(0, amount);
  }

  List<OnPlatform> platforms() throws SQLException {
    return grouped(
        "f.platform",
        "f.platform",
        MOST,
        row -> new OnPlatform(Platform.named(row.getString("platform")), both(row)));
  }

  List<Place> places() throws SQLException {
    return grouped(
        "f.platform, f.post_group",
        "f.platform, f.post_group",
        MOST,
        row ->
            new Place(
                Platform.named(row.getString("platform")), row.getString("post_group"), both(row)));
  }

  /** All there are, the largest first. */
  List<Folded> bodies() throws SQLException {
    return grouped(
        "f.issuing_body, COALESCE(MIN(f.document), '') AS document",
        "f.issuing_body",
        MOST_BODIES,
        row -> new Folded(row.getString("issuing_body"), row.getString("document"), both(row)));
  }

  private <T> List<T> grouped(String columns, String group, int most, Sql.Row<T> row)
      throws SQLException {
    String query =
        """
        SELECT %s, %s FROM finding f WHERE %s AND %s
        GROUP BY %s ORDER BY COUNT(*) DESC, %s LIMIT %d
        """
            .formatted(columns, BOTH, FLAGGED, flaggedInside(), group, group, most);
    return sql.list(query, row, times(asked.span()));
  }

  /** By the names under which an office issues; one name may be that of several. */
  List<Unit> offices(List<Folded> bodies) throws SQLException {
    Map<String, Strengths> known = new HashMap<>();
    bodies.forEach(body -> known.put(body.name(), body.findings()));
    Map<String, Unit> units = new TreeMap<>();
    sql.list(
        """
        SELECT n.name AS body, n.office, COALESCE(o.name, n.office) AS name
        FROM office_name n LEFT JOIN office o ON o.id = n.office
        """,
        row ->
            units.merge(
                row.getString("office"),
                new Unit(
                    row.getString("office"),
                    row.getString("name"),
                    known.getOrDefault(row.getString("body"), Strengths.NONE)),
                (one, other) ->
                    new Unit(one.office(), one.name(), one.findings().and(other.findings()))));
    String own = asked.scope().office();
    return units.values().stream()
        .filter(unit -> !unit.findings().isNone())
        .filter(unit -> own == null || own.equals(unit.office()))
        .toList();
  }

  /** What an older version found has no time of its own: it says that of the post. */
  Figures.Times times() throws SQLException {
    String query =
        "SELECT f.kept_at - f.posted_at AS took FROM finding f WHERE %s AND f.kept_at > f.posted_at"
            + " AND %s";
    return Quantiles.of(sql, query.formatted(FLAGGED, flaggedInside()), times(asked.span()));
  }

  private static Strengths both(ResultSet row) throws SQLException {
    return new Strengths(row.getLong("confirmed"), row.getLong("suggested"));
  }

  /** What the scope lets through: by the issuing body of the cluster, or of one that has none. */
  private String inside() {
    if (asked.scope().office() == null) {
      return "1 = 1";
    }
    return """
    (f.cluster IN (SELECT c.id FROM cluster c WHERE %s) OR (f.cluster IS NULL AND %s))\
    """
        .formatted(
            asked.scope().condition("c.issuing_body"), asked.scope().condition("f.issuing_body"));
  }

  private Object[] days() {
    return values(asked.span().from().toEpochDay(), asked.span().to().toEpochDay());
  }

  /** The same of flagged ones: each has a cluster. */
  private String flaggedInside() {
    return asked.scope().office() == null
        ? "1 = 1"
        : "f.cluster IN (SELECT c.id FROM cluster c WHERE %s)"
            .formatted(asked.scope().condition("c.issuing_body"));
  }

  private Object[] times(Span span) {
    List<Object> values = new ArrayList<>(List.of(span.begins(), span.ends()));
    values.addAll(asked.scope().values());
    return values.toArray();
  }

  private Object[] values(Object... first) {
    List<Object> values = new ArrayList<>(List.of(first));
    values.addAll(asked.scope().values());
    values.addAll(asked.scope().values());
    return values.toArray();
  }
}
