package rasoat.crawler.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.database.Database;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/** Hints that outlive the process. */
final class StoredHints implements WebhookHints {

  private final Database database;

  StoredHints(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(WebhookHint hint) throws IOException {
    PostKey key = hint.key();
    // The names of the changes stand in the order in which one overrules the other.
    return database.write(
        "note a hint for " + key.source(),
        sql ->
            sql.update(
                    """
                    INSERT INTO hint (platform, source, post, change_kind, at_ms, waiting)
                    VALUES (?, ?, ?, ?, ?, 1)
                    ON CONFLICT (platform, source, post) DO UPDATE SET
                      change_kind = excluded.change_kind, at_ms = excluded.at_ms, waiting = 1
                    WHERE excluded.at_ms > hint.at_ms
                      OR (excluded.at_ms = hint.at_ms AND excluded.change_kind > hint.change_kind)
                    """,
                    key.platform().name(),
                    key.source(),
                    key.post(),
                    hint.change().name(),
                    hint.at().toEpochMilli())
                > 0);
  }

  @Override
  public List<WebhookHint> waiting(Platform platform, String source, int limit) throws IOException {
    return database.read(
        "list hints for " + source,
        sql ->
            sql.list(
                """
                SELECT * FROM hint WHERE platform = ? AND source = ? AND waiting = 1
                ORDER BY at_ms, post LIMIT ?
                """,
                row ->
                    new WebhookHint(
                        new PostKey(platform, source, row.getString("post")),
                        WebhookHint.Change.valueOf(row.getString("change_kind")),
                        Instant.ofEpochMilli(row.getLong("at_ms"))),
                platform.name(),
                source,
                limit));
  }

  @Override
  public void done(WebhookHint hint) throws IOException {
    PostKey key = hint.key();
    database.write(
        "answer a hint for " + key.source(),
        sql ->
            sql.update(
                """
                UPDATE hint SET waiting = 0
                WHERE platform = ? AND source = ? AND post = ? AND at_ms = ? AND change_kind = ?
                """,
                key.platform().name(),
                key.source(),
                key.post(),
                hint.at().toEpochMilli(),
                hint.change().name()));
  }
}
