package rasoat.crawler.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import rasoat.database.Database;
import rasoat.database.Sql;

/** Invented posts of our own that show whether everything still runs. Safe for many threads. */
public final class Canaries {

  private final Database database;
  private final Clock clock;

  Canaries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** It was sent off now. One of that id that is known already stays as it is. */
  public void plant(String id) throws IOException {
    database.write(
        "note the canary " + id,
        sql ->
            sql.update(
                "INSERT INTO canary (id, planted_ms) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                id,
                clock.millis()));
  }

  /** It came out at the other end now; only the first time counts. False when never planted. */
  public boolean arrive(String id) throws IOException {
    return database.write(
        "note the canary " + id,
        sql ->
            sql.update(
                    "UPDATE canary SET arrived_ms = COALESCE(arrived_ms, ?) WHERE id = ?",
                    clock.millis(),
                    id)
                > 0);
  }

  /** All of them, the newest first. */
  public List<Canary> all() throws IOException {
    return database.read(
        "list canaries",
        sql -> sql.list("SELECT * FROM canary ORDER BY planted_ms DESC, id", Canaries::canary));
  }

  private static Canary canary(ResultSet row) throws SQLException {
    return new Canary(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("planted_ms")),
        Sql.instant(row, "arrived_ms"));
  }
}
