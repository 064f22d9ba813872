package rasoat.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.database.Sql;

/** The visits that are over. */
final class VisitLog {

  private static final String ADD =
      """
      INSERT INTO visit (source, begun_ms, ended_ms, outcome, reason, task, until_ms,
        added, edited, unchanged, gone, kept, missing, problems)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TOTAL =
      """
      SELECT SUM(added) AS added, SUM(edited) AS edited, SUM(unchanged) AS unchanged,
        SUM(gone) AS gone, SUM(kept) AS kept, SUM(missing) AS missing, SUM(problems) AS problems
      FROM visit WHERE source = ?
      """;

  private static final String TALLY =
      """
      SELECT source, outcome, COUNT(*) AS visits, MAX(ended_ms) AS last_ms FROM visit
      GROUP BY source, outcome ORDER BY source, outcome
      """;

  private VisitLog() {}

  static void add(Sql sql, EndedVisit visit) throws SQLException {
    StoredOutcome outcome = StoredOutcome.of(visit.outcome());
    VisitCounts counts = visit.counts();
    sql.update(
        ADD,
        visit.source(),
        visit.begun().toEpochMilli(),
        visit.ended().toEpochMilli(),
        outcome.kind().name(),
        outcome.reason(),
        outcome.task(),
        outcome.until().toEpochMilli(),
        counts.added(),
        counts.edited(),
        counts.unchanged(),
        counts.gone(),
        counts.kept(),
        counts.missing(),
        counts.problems());
  }

  static Optional<EndedVisit> last(Sql sql, String source) throws SQLException {
    String last = "SELECT * FROM visit WHERE source = ? ORDER BY number DESC LIMIT 1";
    return sql.one(last, VisitLog::visit, source);
  }

  static VisitCounts total(Sql sql, String source) throws SQLException {
    return sql.one(TOTAL, VisitLog::counts, source).orElse(VisitCounts.NONE);
  }

  static List<VisitTally> tally(Sql sql) throws SQLException {
    return sql.list(
        TALLY,
        row ->
            new VisitTally(
                row.getString("source"),
                row.getString("outcome").toLowerCase(Locale.ROOT),
                row.getLong("visits"),
                Instant.ofEpochMilli(row.getLong("last_ms"))));
  }

  static List<EndedVisit> since(Sql sql, Instant time) throws SQLException {
    return sql.list(
        "SELECT * FROM visit WHERE ended_ms >= ? ORDER BY ended_ms, number",
        VisitLog::visit,
        time.toEpochMilli());
  }

  private static EndedVisit visit(ResultSet row) throws SQLException {
    return new EndedVisit(
        row.getString("source"),
        Instant.ofEpochMilli(row.getLong("begun_ms")),
        Instant.ofEpochMilli(row.getLong("ended_ms")),
        StoredOutcome.of(row).outcome(),
        counts(row));
  }

  private static VisitCounts counts(ResultSet row) throws SQLException {
    return new VisitCounts(
        row.getLong("added"),
        row.getLong("edited"),
        row.getLong("unchanged"),
        row.getLong("gone"),
        row.getLong("kept"),
        row.getLong("missing"),
        row.getLong("problems"));
  }
}
