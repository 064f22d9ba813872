package rasoat.console.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rasoat.model.document.DocumentId;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Post;

/** What copies change of a cluster; decisions change the rest of its row. */
record ClusterRow(
    String severity,
    int rank,
    String strength,
    boolean secret,
    String issuingBody,
    int size,
    Set<String> platforms,
    long firstPostedAt,
    long lastPostedAt,
    long waitingSince,
    boolean flood,
    String face) {

  private static final String INSERT =
      """
      INSERT INTO cluster (conclusion, kind, secrecy, document, number, severity, list_rank,
        strength, secret, issuing_body, size, platforms, first_posted_at, last_posted_at,
        waiting_since, flood, face, state, waits, is_open, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', 0, 1, 0) RETURNING id
      """;

  private static final String UPDATE =
      """
      UPDATE cluster SET severity = ?, list_rank = ?, strength = ?, secret = ?, issuing_body = ?,
        size = ?, platforms = ?, first_posted_at = ?, last_posted_at = ?, waiting_since = ?,
        flood = ?, face = ?,
        is_open = CASE WHEN ? > 0 AND (state = 'NEW' OR waits = 1) THEN 1 ELSE 0 END
      WHERE id = ?
      """;

  /** A cluster of one. */
  static ClusterRow of(FindingId id, Finding finding, String issuingBody, long keptAt) {
    Post post = finding.post();
    long posted = post.time().toEpochMilli();
    return new ClusterRow(
        finding.severity().name(),
        finding.severity().ordinal(),
        finding.strength().name(),
        finding.isSecret(),
        issuingBody,
        1,
        Set.of(post.platform().name()),
        posted,
        posted,
        keptAt,
        false,
        id.value());
  }

  static ClusterRow read(ResultSet row) throws SQLException {
    return new ClusterRow(
        row.getString("severity"),
        row.getInt("list_rank"),
        row.getString("strength"),
        row.getInt("secret") == 1,
        row.getString("issuing_body"),
        row.getInt("size"),
        Set.copyOf(Arrays.asList(row.getString("platforms").strip().split(" "))),
        row.getLong("first_posted_at"),
        row.getLong("last_posted_at"),
        row.getLong("waiting_since"),
        row.getInt("flood") == 1,
        row.getString("face"));
  }

  /** The same after one more copy came, or one was judged again: {@code grown} says which. */
  ClusterRow with(ClusterRow copy, boolean grown) {
    boolean graver = size == 0 || copy.rank < rank || (!grown && size == 1);
    boolean first = size == 0 || copy.firstPostedAt < firstPostedAt;
    return new ClusterRow(
        graver ? copy.severity : severity,
        graver ? copy.rank : rank,
        copy.strength,
        secret || copy.secret,
        copy.issuingBody.isEmpty() ? issuingBody : copy.issuingBody,
        grown ? size + 1 : size,
        size == 0 ? copy.platforms : both(copy.platforms),
        first ? copy.firstPostedAt : firstPostedAt,
        size == 0 ? copy.lastPostedAt : Math.max(lastPostedAt, copy.lastPostedAt),
        size == 0 ? copy.waitingSince : Math.min(waitingSince, copy.waitingSince),
        flood,
        first ? copy.face : face);
  }

  private Set<String> both(Set<String> others) {
    Set<String> all = new TreeSet<>(platforms);
    all.addAll(others);
    return all;
  }

  ClusterRow flooded() {
    return new ClusterRow(
        severity,
        rank,
        strength,
        secret,
        issuingBody,
        size,
        platforms,
        firstPostedAt,
        lastPostedAt,
        waitingSince,
        true,
        face);
  }

  /** The statement that makes a cluster of it, and its values. */
  static String insert() {
    return INSERT;
  }

  Object[] insertValues(String conclusion, Finding finding) {
    return new Object[] {
      conclusion,
      finding.kind().name(),
      finding.secrecy().name(),
      Optional.ofNullable(finding.document()).map(DocumentId::value).orElse(""),
      Optional.ofNullable(finding.number()).map(NumberKey::of).orElse(""),
      severity,
      rank,
      strength,
      secret ? 1 : 0,
      issuingBody,
      size,
      written(platforms),
      firstPostedAt,
      lastPostedAt,
      waitingSince,
      flood ? 1 : 0,
      face
    };
  }

  /** The statement that writes it over what was there, and its values. */
  static String update() {
    return UPDATE;
  }

  Object[] updateValues(long id) {
    return new Object[] {
      severity,
      rank,
      strength,
      secret ? 1 : 0,
      issuingBody,
      size,
      written(platforms),
      firstPostedAt,
      lastPostedAt,
      waitingSince,
      flood ? 1 : 0,
      face,
      size,
      id
    };
  }

  /** So that each can be looked for with its blanks. */
  static String written(Set<String> platforms) {
    return " " + String.join(" ", new TreeSet<>(platforms)) + " ";
  }
}
