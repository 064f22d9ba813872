package rasoat.crawler.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.CaptureJson;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

/**
 * Posts that came in and whose pictures could not be had yet: they wait here, not in the queue, and
 * are tried again. Safe for many threads and processes.
 */
public final class Unfinished {

  private final Database database;

  Unfinished(Database database) {
    this.database = database;
  }

  /**
   * Holds the post in place of an earlier revision; durable when it returns.
   *
   * @param source as the settings name it
   */
  public void hold(String source, Held held, Instant retry) throws IOException {
    PostKey key = held.capture().key();
    database.write(
        "hold a post of " + source,
        sql ->
            sql.update(
                """
                INSERT INTO unfinished (
                  platform, place, post, source, capture, tries, rests, handed_on, retry_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (platform, place, post) DO UPDATE SET
                  source = excluded.source, capture = excluded.capture, tries = excluded.tries,
                  rests = excluded.rests, handed_on = excluded.handed_on, retry_ms = excluded.retry_ms
                """,
                key.platform().name(),
                key.source(),
                key.post(),
                source,
                CaptureJson.write(held.capture()),
                held.tries(),
                held.rests(),
                held.isHandedOn() ? 1 : 0,
                retry.toEpochMilli()));
  }

  /**
   * The capture takes the place of the one that is held of the same post, if one is; due at once.
   */
  public void replace(Capture capture, Instant now) throws IOException {
    PostKey key = capture.key();
    database.write(
        "replace a post of " + key.source(),
        sql ->
            sql.update(
                """
                UPDATE unfinished SET capture = ?, handed_on = 0, retry_ms = ?
                WHERE platform = ? AND place = ? AND post = ?
                """,
                CaptureJson.write(capture),
                now.toEpochMilli(),
                key.platform().name(),
                key.source(),
                key.post()));
  }

  /** At most so many posts of that source whose next try is due, the oldest first. */
  public List<Held> due(String source, Instant now, int limit) throws IOException {
    return database.read(
        "list unfinished posts of " + source,
        sql ->
            sql.list(
                """
                SELECT * FROM unfinished WHERE source = ? AND retry_ms <= ?
                ORDER BY retry_ms, platform, place, post LIMIT ?
                """,
                row ->
                    new Held(
                        CaptureJson.readOrStandIn(row.getString("capture"), now),
                        row.getInt("tries"),
                        row.getInt("rests"),
                        row.getInt("handed_on") != 0),
                source,
                now.toEpochMilli(),
                limit));
  }

  /** When the next try of any post is due, and of which source; empty when none waits. */
  public Optional<Instant> nextTry(String source) throws IOException {
    return database
        .read(
            "look for unfinished posts of " + source,
            sql ->
                sql.one(
                    "SELECT MIN(retry_ms) AS retry_ms FROM unfinished WHERE source = ?",
                    row -> Sql.instant(row, "retry_ms"),
                    source))
        .flatMap(time -> time);
  }

  /** How many posts of that source wait. */
  public long count(String source) throws IOException {
    return database.read(
        "count unfinished posts of " + source,
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS posts FROM unfinished WHERE source = ?",
                    row -> row.getLong("posts"),
                    source)
                .orElse(0L));
  }

  /** The post is on its way. */
  public void release(PostKey key) throws IOException {
    database.write("release a post of " + key.source(), sql -> remove(sql, key));
  }

  static int remove(Sql sql, PostKey key) throws SQLException {
    return sql.update(
        "DELETE FROM unfinished WHERE platform = ? AND place = ? AND post = ?",
        key.platform().name(),
        key.source(),
        key.post());
  }

  /**
   * A post that waits for its pictures.
   *
   * @param tries in which all who have them were asked
   * @param rests tries in which a host did not want to be asked
   * @param isHandedOn whether it went on without them meanwhile
   */
  public record Held(Capture capture, int tries, int rests, boolean isHandedOn) {

    /** One that was never tried again. */
    public static Held at(Capture capture) {
      return new Held(capture, 0, 0, false);
    }

    /** The same as it is after another try. */
    public Held tried(Capture capture, boolean isAtRest) {
      return isAtRest
          ? new Held(capture, tries, rests + 1, isHandedOn)
          : new Held(capture, tries + 1, rests, isHandedOn);
    }

    /** The same, gone on without its pictures. */
    public Held handedOn() {
      return new Held(capture, tries, rests, true);
    }
  }
}
