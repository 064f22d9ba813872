package rasoat.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.database.Sql;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Sha256;

/** The posts that are remembered, and the digests of their bytes. */
final class PostTable {

  private static final String IT = " WHERE platform = ? AND source = ? AND post = ?";

  private static final String UPSERT =
      """
      INSERT INTO seen_post (platform, source, post,
        revision, state, lacking, first_ms, last_ms, expires_ms, flagged)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      ON CONFLICT (platform, source, post) DO UPDATE SET
        revision = excluded.revision, state = excluded.state, lacking = excluded.lacking,
        last_ms = excluded.last_ms, expires_ms = excluded.expires_ms
      """;

  private static final String ADD_BYTES =
      """
      INSERT INTO seen_bytes (platform, source, post, digest) VALUES (?, ?, ?, ?)
      ON CONFLICT (platform, source, post, digest) DO NOTHING
      """;

  private static final String EXPIRED =
      """
      SELECT platform, source, post FROM seen_post
      WHERE flagged = 0 AND expires_ms <= ? ORDER BY expires_ms, platform, source, post LIMIT ?
      """;

  private PostTable() {}

  static Optional<KnownPost> find(Sql sql, PostKey key) throws SQLException {
    return sql.one("SELECT * FROM seen_post" + IT, KnownPost::of, of(key));
  }

  /** Attachments still to be fetched count as if they could be had. */
  static Seen compare(Sql sql, Capture capture) throws SQLException {
    return compare(sql, capture, KnownPost.lackingAtBestIn(capture));
  }

  private static Seen compare(Sql sql, Capture capture, long lacking) throws SQLException {
    Optional<KnownPost> known = find(sql, capture.key());
    if (known.isPresent()) {
      return known.get().compare(capture, lacking);
    }
    String revision = capture.revision().value();
    return DeletionTable.revision(sql, capture.key())
        .map(forgotten -> forgotten.equals(revision) ? Seen.UNCHANGED : Seen.EDITED)
        .orElse(Seen.NEW);
  }

  static Seen record(Sql sql, Capture capture, Instant now, Instant expires) throws SQLException {
    Optional<KnownPost> known = find(sql, capture.key());
    Seen seen = compare(sql, capture, KnownPost.lackingIn(capture));
    PostState state = known.map(one -> one.stateAfter(capture)).orElse(capture.state());
    switch (seen) {
      case UNCHANGED ->
          sql.update(
              "UPDATE seen_post SET state = ?, last_ms = ?" + IT,
              of(capture.key(), state.name(), now.toEpochMilli()));
      case NEW, FULLER -> write(sql, capture, state, now, expires);
      case EDITED -> write(sql, capture, edited(capture.state()), now, expires);
    }
    return seen;
  }

  private static PostState edited(PostState state) {
    return state == PostState.LIVE ? PostState.EDITED : state;
  }

  private static void write(Sql sql, Capture capture, PostState state, Instant now, Instant expires)
      throws SQLException {
    PostKey key = capture.key();
    sql.update(
        UPSERT,
        key.platform().name(),
        key.source(),
        key.post(),
        capture.revision().value(),
        state.name(),
        KnownPost.lackingIn(capture),
        now.toEpochMilli(),
        now.toEpochMilli(),
        expires.toEpochMilli());
    Stream<Sha256> attached = capture.attachments().stream().flatMap(one -> one.kept().stream());
    for (Sha256 digest : Stream.concat(Stream.of(capture.provenance().raw()), attached).toList()) {
      sql.update(ADD_BYTES, key.platform().name(), key.source(), key.post(), digest.value());
    }
  }

  static boolean gone(Sql sql, PostKey key, PostState state, Instant at) throws SQLException {
    String news = " AND state NOT IN ('DELETED', '%s')".formatted(state);
    return sql.update(
            "UPDATE seen_post SET state = ?, last_ms = ?" + IT + news,
            of(key, state.name(), at.toEpochMilli()))
        > 0;
  }

  static boolean flag(Sql sql, PostKey key, boolean flagged) throws SQLException {
    return sql.update("UPDATE seen_post SET flagged = ?" + IT, of(key, flagged ? 1 : 0)) > 0;
  }

  static List<PostKey> expired(Sql sql, Instant now, int limit) throws SQLException {
    return sql.list(EXPIRED, PostTable::key, now.toEpochMilli(), limit);
  }

  private static PostKey key(ResultSet row) throws SQLException {
    return new PostKey(
        Platform.valueOf(row.getString("platform")),
        row.getString("source"),
        row.getString("post"));
  }

  static List<Sha256> digests(Sql sql, PostKey key) throws SQLException {
    return sql.list(
        "SELECT digest FROM seen_bytes" + IT + " ORDER BY digest",
        row -> new Sha256(row.getString("digest")),
        of(key));
  }

  static void remove(Sql sql, PostKey key) throws SQLException {
    sql.update("DELETE FROM seen_bytes" + IT, of(key));
    sql.update("DELETE FROM seen_post" + IT, of(key));
  }

  static int disown(Sql sql, Sha256 digest) throws SQLException {
    return sql.update("DELETE FROM seen_bytes WHERE digest = ?", digest.value());
  }

  static boolean refersTo(Sql sql, Sha256 digest) throws SQLException {
    return sql.exists("SELECT 1 FROM seen_bytes WHERE digest = ? LIMIT 1", digest.value());
  }

  /** Those values and then the key. */
  private static Object[] of(PostKey key, Object... values) {
    return Stream.concat(
            Stream.of(values), Stream.of(key.platform().name(), key.source(), key.post()))
        .toArray();
  }
}
