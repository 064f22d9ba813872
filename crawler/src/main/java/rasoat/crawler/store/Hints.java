package rasoat.crawler.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What platforms told us by themselves, until a visit answers it. Safe for many threads. */
public final class Hints {

  private final Database database;
  private final Clock clock;

  Hints(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * There is something new; durable when it returns.
   *
   * @param post which one, as the platform names it; empty when it did not say
   */
  public void add(String source, String post) throws IOException {
    database.write(
        "note a hint for " + source,
        sql ->
            sql.update(
                """
                INSERT INTO hint (source, post, at_ms) VALUES (?, ?, ?)
                ON CONFLICT (source, post) DO UPDATE SET at_ms = excluded.at_ms
                """,
                source,
                post,
                clock.millis()));
  }

  /** Those that no visit has answered, the oldest first. */
  public List<Hint> waiting() throws IOException {
    return database.read(
        "list hints",
        sql ->
            sql.list(
                "SELECT * FROM hint ORDER BY at_ms, source, post",
                row ->
                    new Hint(
                        row.getString("source"),
                        row.getString("post"),
                        Instant.ofEpochMilli(row.getLong("at_ms")))));
  }
}
