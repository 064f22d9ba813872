package rasoat.crawler.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.source.VisitOutcome;
import rasoat.database.Claim;
import rasoat.database.Database;
import rasoat.database.Sql;

/** How far each source was read, and how its visits went. Safe for many threads and processes. */
public final class Sources {

  /** When a source is visited next that a person has to look at first. */
  public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

  private static final String READ = "SELECT * FROM source WHERE id = ?";

  private static final String KNOW =
      """
      INSERT INTO source (id, cursor_text, next_try_ms, failures) VALUES (?, '', 0, 0)
      ON CONFLICT (id) DO NOTHING
      """;

  private static final String END =
      "UPDATE source SET begun_ms = NULL, next_try_ms = ?, failures = ? WHERE id = ?";

  private final Database database;
  private final Clock clock;

  Sources(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is remembered of that source; empty when it was never visited. */
  public Optional<SourceState> state(String source) throws IOException {
    return database.read("read the state of " + source, sql -> state(sql, source));
  }

  /** All that were ever visited, by name. */
  public List<SourceState> states() throws IOException {
    return database.read(
        "list sources",
        sql -> {
          List<SourceState> states = new ArrayList<>();
          for (String id : sql.list("SELECT id FROM source ORDER BY id", row -> row.getString(1))) {
            state(sql, id).ifPresent(states::add);
          }
          return states;
        });
  }

  private static Optional<SourceState> state(Sql sql, String source) throws SQLException {
    Optional<EndedVisit> last = VisitLog.last(sql, source);
    VisitCounts total = VisitLog.total(sql, source);
    return sql.one(
        READ,
        row ->
            new SourceState(
                source,
                row.getString("cursor_text"),
                Sql.instant(row, "begun_ms"),
                last,
                Instant.ofEpochMilli(row.getLong("next_try_ms")),
                row.getInt("failures"),
                total),
        source);
  }

  /** The next visit may begin at that cursor; durable when it returns. */
  public void saveCursor(String source, String cursor) throws IOException {
    database.write(
        "save the cursor of " + source,
        sql -> {
          sql.update(KNOW, source);
          return sql.update("UPDATE source SET cursor_text = ? WHERE id = ?", cursor, source);
        });
  }

  /**
   * Holds that source for a visit, as long as the claim is held and this process lives.
   *
   * @return empty when it is being visited, by whoever works with this store
   */
  public Optional<Claim> claim(String source) throws IOException {
    return database.claim("visit " + source);
  }

  /** A visit begins now. An earlier one that never ended is logged as failed. */
  public void beginVisit(String source) throws IOException {
    database.write(
        "begin a visit to " + source,
        sql -> {
          sql.update(KNOW, source);
          if (begun(sql, source).isPresent()) {
            VisitOutcome brokenOff = new VisitOutcome.Failed("the program ended during the visit");
            end(sql, source, brokenOff, VisitCounts.NONE, clock.instant());
          }
          return sql.update("UPDATE source SET begun_ms = ? WHERE id = ?", clock.millis(), source);
        });
  }

  /**
   * The visit ends now.
   *
   * @param nextTry not to be visited before
   */
  public void endVisit(String source, VisitOutcome outcome, VisitCounts counts, Instant nextTry)
      throws IOException {
    database.write(
        "end a visit to " + source,
        sql -> {
          sql.update(KNOW, source);
          end(sql, source, outcome, counts, nextTry);
          return true;
        });
  }

  private void end(
      Sql sql, String source, VisitOutcome outcome, VisitCounts counts, Instant nextTry)
      throws SQLException {
    Instant now = clock.instant();
    Instant begun = begun(sql, source).orElse(now);
    VisitLog.add(sql, new EndedVisit(source, begun, now, outcome, counts));
    int before = sql.one(READ, row -> row.getInt("failures"), source).orElse(0);
    int failures = StoredOutcome.of(outcome).failuresAfter(before);
    sql.update(END, nextTry.toEpochMilli(), failures, source);
  }

  private static Optional<Instant> begun(Sql sql, String source) throws SQLException {
    return sql.one(READ, row -> Sql.instant(row, "begun_ms"), source).flatMap(begun -> begun);
  }

  /** A person did what there was to do: it may be visited at once, as if it had never failed. */
  public void resume(String source) throws IOException {
    database.write(
        "resume " + source,
        sql -> sql.update("UPDATE source SET next_try_ms = 0, failures = 0 WHERE id = ?", source));
  }

  /** How often visits to each source ended which way, by source and outcome. */
  public List<VisitTally> tally() throws IOException {
    return database.read("count visits", VisitLog::tally);
  }

  /** The visits that ended at that time or later, in order. */
  public List<EndedVisit> visitsSince(Instant time) throws IOException {
    return database.read("list visits", sql -> VisitLog.since(sql, time));
  }
}
