package rasoat.crawler.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.crawler.capture.CaptureJson;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;
import rasoat.model.post.Step;

/** What crawlers remember of the way of one post, and where it waits. */
public final class PostSteps {

  private static final String IT = " WHERE platform = ? AND source = ? AND post = ?";

  /** Its entries have no column for the post: a queue is short, and this is asked by a person. */
  private static final String QUEUE = "SELECT * FROM queue_entry WHERE state <> 'DEAD'";

  private final Database database;

  PostSteps(Database database) {
    this.database = database;
  }

  /** All of them, in no order; none of a post that never came. */
  public List<Step> of(PostKey key) throws IOException {
    return database.read(
        "trace a post",
        sql -> {
          List<Step> steps = new ArrayList<>();
          sql.list("SELECT * FROM seen_post" + IT, PostSteps::seen, its(key))
              .forEach(steps::addAll);
          steps.addAll(sql.list("SELECT * FROM hint" + IT, PostSteps::hint, its(key)));
          steps.addAll(
              sql.list(
                  "SELECT * FROM unfinished WHERE platform = ? AND place = ? AND post = ?",
                  PostSteps::unfinished,
                  its(key)));
          steps.addAll(waiting(sql, key));
          steps.addAll(deletions(sql, key));
          return steps;
        });
  }

  /** Digests of the bytes that were kept of it. */
  public List<Sha256> bytes(PostKey key) throws IOException {
    return database.read("trace a post", sql -> PostTable.digests(sql, key));
  }

  private static List<Step> seen(ResultSet row) throws SQLException {
    String detail =
        "%s, revision %s, %s, %d attachments lacking"
            .formatted(
                row.getString("state").toLowerCase(Locale.ROOT),
                row.getString("revision"),
                row.getInt("flagged") == 1 ? "flagged" : "not flagged",
                row.getLong("lacking"));
    Instant first = time(row, "first_ms");
    Instant last = time(row, "last_ms");
    Step came = new Step(first, "seen first", "source " + row.getString("source"));
    return List.of(came, new Step(last, "seen last", detail));
  }

  private static Step hint(ResultSet row) throws SQLException {
    String waits = row.getInt("waiting") == 1 ? ", not looked at yet" : "";
    String kind = row.getString("change_kind").toLowerCase(Locale.ROOT);
    return new Step(time(row, "at_ms"), "hint", kind + waits);
  }

  private static Step unfinished(ResultSet row) throws SQLException {
    return new Step(
        time(row, "retry_ms"),
        "pictures asked for again",
        "source %s, %d tries so far".formatted(row.getString("source"), row.getInt("tries")));
  }

  private static List<Step> waiting(Sql sql, PostKey key) throws SQLException {
    List<Step> steps = new ArrayList<>();
    sql.list(QUEUE, PostSteps::entry).stream()
        .filter(entry -> entry.capture().key().equals(key))
        .forEach(entry -> steps.add(entry.step()));
    return steps;
  }

  private record Entry(Capture capture, Step step) {}

  private static Entry entry(ResultSet row) throws SQLException {
    Instant due = time(row, "due_ms");
    boolean leased = row.getString("state").equals("UNDER_WAY");
    String reason = row.getString("reason");
    String detail =
        "entry %d, try %d%s"
            .formatted(
                row.getLong("number"),
                row.getInt("attempt"),
                reason.isEmpty() ? "" : ": " + reason);
    return new Entry(
        CaptureJson.readOrStandIn(row.getString("capture"), due),
        new Step(due, leased ? "being judged, until" : "waits, due", detail));
  }

  private static List<Step> deletions(Sql sql, PostKey key) throws SQLException {
    return sql.list(
        "SELECT * FROM deletion WHERE post_key = ? ORDER BY number",
        row ->
            new Step(
                time(row, "at_ms"),
                "forgotten",
                "%s, %d digests, revision %s"
                    .formatted(
                        row.getString("reason"),
                        row.getInt("digest_count"),
                        row.getString("revision"))),
        key.digest().value());
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static Object[] its(PostKey key) {
    return new Object[] {key.platform().name(), key.source(), key.post()};
  }
}
