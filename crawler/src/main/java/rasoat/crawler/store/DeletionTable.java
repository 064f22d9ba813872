package rasoat.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.database.Sql;
import rasoat.model.post.Capture;
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
    return Optional.of(forget(sql, key, known.get(), reason, now));
  }

  /** The same also where it has a finding. */
  static Optional<Deletion> forgetFlagged(Sql sql, PostKey key, String reason, Instant now)
      throws SQLException {
    Optional<KnownPost> known = PostTable.find(sql, key);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(forget(sql, key, known.get(), reason, now));
  }

  private static Deletion forget(Sql sql, PostKey key, KnownPost known, String reason, Instant now)
      throws SQLException {
    Deletion deletion = new Deletion(key.digest(), now, reason, PostTable.digests(sql, key));
    forget(sql, key, known.revision(), deletion);
    return deletion;
  }

  /** The same in any case: flagged, not recorded yet, or forgotten before. */
  static Deletion forget(Sql sql, Capture capture, String reason, Instant now) throws SQLException {
    PostKey key = capture.key();
    Set<Sha256> digests = new TreeSet<>(Comparator.comparing(Sha256::value));
    digests.addAll(PostTable.digests(sql, key));
    digests.add(capture.provenance().raw());
    capture.attachments().stream().flatMap(one -> one.kept().stream()).forEach(digests::add);
    Deletion deletion = new Deletion(key.digest(), now, reason, List.copyOf(digests));
    if (!reason(sql, capture).filter(reason::equals).isPresent()) {
      forget(sql, key, capture.revision().value(), deletion);
    }
    return deletion;
  }

  private static void forget(Sql sql, PostKey key, String revision, Deletion deletion)
      throws SQLException {
    PostTable.remove(sql, key);
    if (deletion.reason().startsWith(SeenPosts.STATE_SECRET)) {
      Unfinished.remove(sql, key); // its words lie there too
    }
    sql.update(
        ADD,
        deletion.key().value(),
        revision,
        deletion.at().toEpochMilli(),
        deletion.reason(),
        deletion.digests().size(),
        deletion.digests().stream().map(Sha256::value).collect(Collectors.joining(" ")));
  }

  /** Why that very revision was forgotten; empty when it was not, or came again since. */
  static Optional<String> reason(Sql sql, Capture capture) throws SQLException {
    return PostTable.find(sql, capture.key()).isPresent()
        ? Optional.empty()
        : sql.one(
                "SELECT * FROM deletion WHERE post_key = ? ORDER BY number DESC LIMIT 1",
                row -> List.of(row.getString("revision"), row.getString("reason")),
                capture.key().digest().value())
            .filter(last -> last.getFirst().equals(capture.revision().value()))
            .map(List::getLast);
  }

  /** The revision of the post when it was forgotten last. */
  static Optional<String> revision(Sql sql, PostKey key) throws SQLException {
    return sql.one(
        "SELECT revision FROM deletion WHERE post_key = ? ORDER BY number DESC LIMIT 1",
        row -> row.getString("revision"),
        key.digest().value());
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
}
