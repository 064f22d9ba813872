package rasoat.crawler.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.database.Sql;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/** What was forgotten. */
final class DeletionTable {

  private static final String ADD =
      """
      INSERT INTO deletion (post_key, revision, at_ms, reason, digest_count, digests)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private DeletionTable() {}

  static Optional<Deletion> forget(Sql sql, PostKey key, String reason, Instant now)
      throws SQLException {
    Optional<KnownPost> known = PostTable.find(sql, key).filter(post -> !post.flagged());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Deletion deletion = new Deletion(digest(key), now, reason, PostTable.digests(sql, key));
    PostTable.remove(sql, key);
    sql.update(
        ADD,
        deletion.key().value(),
        known.get().revision(),
        now.toEpochMilli(),
        reason,
        deletion.digests().size(),
        deletion.digests().stream().map(Sha256::value).collect(Collectors.joining(" ")));
    return Optional.of(deletion);
  }

  /** The revision of the post when it was forgotten last. */
  static Optional<String> revision(Sql sql, PostKey key) throws SQLException {
    return sql.one(
        "SELECT revision FROM deletion WHERE post_key = ? ORDER BY number DESC LIMIT 1",
        row -> row.getString("revision"),
        digest(key).value());
  }

  static List<Deletion> since(Sql sql, Instant time) throws SQLException {
    return sql.list(
        "SELECT * FROM deletion WHERE at_ms >= ? ORDER BY at_ms, number",
        DeletionTable::deletion,
        time.toEpochMilli());
  }

  private static Deletion deletion(ResultSet row) throws SQLException {
    return new Deletion(
        new Sha256(row.getString("post_key")),
        Instant.ofEpochMilli(row.getLong("at_ms")),
        row.getString("reason"),
        Stream.of(row.getString("digests").split(" ")).map(Sha256::new).toList());
  }

  private static Sha256 digest(PostKey key) {
    String parts = String.join("\0", key.platform().name(), key.source(), key.post());
    return Sha256.of(parts.getBytes(StandardCharsets.UTF_8));
  }
}
