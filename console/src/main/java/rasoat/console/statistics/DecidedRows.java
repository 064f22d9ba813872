package rasoat.console.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.review.Reason;
import rasoat.console.review.ReviewState;
import rasoat.console.statistics.Figures.Decided;
import rasoat.console.statistics.Figures.Flooded;
import rasoat.console.statistics.Figures.Waiting;
import rasoat.database.Sql;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import rasoat.model.post.Post;

/** Clusters and decisions of a period in their tables. */
final class DecidedRows {

  private static final int MOST_FLOODS = 20;

  private static final String BOTH =
      """
      SUM(CASE WHEN c.strength = 'CONFIRMED' THEN 1 ELSE 0 END) AS confirmed,
        SUM(CASE WHEN c.strength = 'CONFIRMED' THEN 0 ELSE 1 END) AS suggested\
      """;

  /** Decisions of the period that nothing took the place of before it was over. */
  private static final String STANDING =
      """
      FROM decision d JOIN cluster c ON c.id = d.cluster
      WHERE d.at_ms >= ? AND d.at_ms < ? AND d.act IN ('DECIDED', 'SECONDED')
        AND NOT EXISTS (SELECT 1 FROM decision later
          WHERE later.cluster = d.cluster AND later.version > d.version AND later.at_ms < ?
            AND later.act IN ('DECIDED', 'SECONDED', 'UNDONE'))
        AND %s
      """;

  private final Sql sql;
  private final Asked asked;
  private final String inside;

  DecidedRows(Sql sql, Asked asked) {
    this.sql = sql;
    this.asked = asked;
    this.inside = asked.scope().condition("c.issuing_body");
  }

  List<Decided> decisions() throws SQLException {
    return sql.list(
        "SELECT d.state, d.reason, %s %s AND d.reason <> '' GROUP BY d.state, d.reason"
                .formatted(BOTH, STANDING.formatted(inside))
            + " ORDER BY d.state, d.reason",
        row ->
            new Decided(
                ReviewState.valueOf(row.getString("state")),
                Reason.valueOf(row.getString("reason")),
                both(row)),
        values(asked.span().begins(), asked.span().ends(), asked.span().ends()));
  }

  /** Until the first decision: what is decided again is not slow. */
  Figures.Times times() throws SQLException {
    String query =
        """
        SELECT CASE WHEN d.at_ms > c.waiting_since THEN d.at_ms - c.waiting_since ELSE 0 END AS took
        FROM decision d JOIN cluster c ON c.id = d.cluster
        WHERE d.at_ms >= ? AND d.at_ms < ? AND d.act IN ('DECIDED', 'SECONDED')
          AND NOT EXISTS (SELECT 1 FROM decision earlier
            WHERE earlier.cluster = d.cluster AND earlier.version < d.version
              AND earlier.act IN ('DECIDED', 'SECONDED'))
          AND %s
        """
            .formatted(inside);
    return Quantiles.of(sql, query, values(asked.span().begins(), asked.span().ends()));
  }

  Waiting waiting() throws SQLException {
    return sql.one(
            """
            SELECT COALESCE(SUM(CASE WHEN c.strength = 'CONFIRMED' THEN 1 ELSE 0 END), 0)
                AS confirmed,
              COALESCE(SUM(CASE WHEN c.strength = 'CONFIRMED' THEN 0 ELSE 1 END), 0) AS suggested,
              COALESCE(SUM(c.waits), 0) AS proposals, COALESCE(SUM(c.flood), 0) AS floods,
              MIN(c.waiting_since) AS since
            FROM cluster c WHERE c.is_open = 1 AND %s
            """
                .formatted(inside),
            DecidedRows::waiting,
            values())
        .orElseThrow();
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    Optional<Instant> since = Sql.instant(row, "since");
    return new Waiting(both(row), row.getLong("proposals"), row.getLong("floods"), since);
  }

  List<Flooded> floods() throws SQLException {
    return sql.list(
        """
        SELECT c.waiting_since, c.kind, c.strength, c.size FROM cluster c
        WHERE c.flood = 1 AND c.waiting_since >= ? AND c.waiting_since < ? AND %s
        ORDER BY c.size DESC, c.id LIMIT %d
        """
            .formatted(inside, MOST_FLOODS),
        row ->
            new Flooded(
                LocalDate.ofInstant(
                    Instant.ofEpochMilli(row.getLong("waiting_since")), Post.VIETNAM),
                Kind.valueOf(row.getString("kind")),
                Strength.valueOf(row.getString("strength")),
                row.getLong("size")),
        values(asked.span().begins(), asked.span().ends()));
  }

  private static Strengths both(ResultSet row) throws SQLException {
    return new Strengths(row.getLong("confirmed"), row.getLong("suggested"));
  }

  private Object[] values(Object... first) {
    List<Object> values = new ArrayList<>(List.of(first));
    values.addAll(asked.scope().values());
    return values.toArray();
  }
}
