package rasoat.console.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rasoat.database.Sql;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;

/**
 * Puts flagged findings into clusters, in the transaction that writes them. A copy joins the
 * cluster that has its conclusion and one of its pictures, whatever was decided there.
 */
final class Clusters {

  private final Sql sql;
  private final KeptFinding kept;
  private final Traces traces;
  private final String conclusion;

  private Clusters(Sql sql, KeptFinding kept, Traces traces) {
    this.sql = sql;
    this.kept = kept;
    this.traces = traces;
    this.conclusion = Conclusion.of(kept.finding());
  }

  /** Joins a flagged finding to its copies, and takes it away from where it was before. */
  static void place(Sql sql, KeptFinding kept, Traces traces, FindingRow.Before before)
      throws SQLException {
    OptionalLong left = before.cluster();
    if (kept.finding().isFlagged()) {
      left = new Clusters(sql, kept, traces).join(before);
    } else if (left.isPresent()) {
      sql.update("UPDATE finding SET cluster = NULL WHERE id = ?", kept.id().value());
    }
    if (left.isPresent()) {
      recount(sql, left.getAsLong());
    }
  }

  /** The cluster it left, if it did. */
  private OptionalLong join(FindingRow.Before before) throws SQLException {
    ClusterRow alone =
        ClusterRow.of(kept.id(), kept.finding(), traces.issuingBody(), before.keptAt());
    if (before.cluster().isPresent() && isOfConclusion(before.cluster().getAsLong())) {
      long id = before.cluster().getAsLong();
      write(id, read(id).with(alone, false));
      remember(id);
      return OptionalLong.empty();
    }
    Optional<Long> found = sameBytes();
    Optional<Long> known = found.isPresent() ? found : sameLook();
    long id = known.isPresent() ? known.get() : make(alone);
    sql.update("UPDATE finding SET cluster = ? WHERE id = ?", id, kept.id().value());
    if (known.isPresent()) {
      grow(id, alone);
    }
    remember(id);
    return before.cluster();
  }

  private boolean isOfConclusion(long cluster) throws SQLException {
    return sql.exists("SELECT 1 FROM cluster WHERE id = ? AND conclusion = ?", cluster, conclusion);
  }

  private Optional<Long> sameBytes() throws SQLException {
    List<String> exact = traces.exact();
    Object[] asked = new Object[exact.size() + 1];
    asked[0] = conclusion;
    for (int i = 0; i < exact.size(); i++) {
      asked[i + 1] = exact.get(i);
    }
    return sql.one(
        "SELECT cluster FROM cluster_trace WHERE conclusion = ? AND trace IN (%s) ORDER BY cluster LIMIT 1"
            .formatted(places(exact.size())),
        row -> row.getLong("cluster"),
        asked);
  }

  private Optional<Long> sameLook() throws SQLException {
    for (PictureHash look : traces.looks()) {
      Optional<Long> near = nearest(look);
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  private Optional<Long> nearest(PictureHash look) throws SQLException {
    List<Object> asked = new java.util.ArrayList<>(Bands.around(conclusion, look));
    String query =
        """
        SELECT DISTINCT l.id, l.cluster, l.hash FROM cluster_band b
        JOIN cluster_look l ON l.id = b.look JOIN cluster c ON c.id = l.cluster
        WHERE b.band IN (%s) AND c.conclusion = ?\
        """
            .formatted(places(asked.size()));
    asked.add(conclusion);
    return sql
        .list(
            query,
            row -> Map.entry(row.getLong("cluster"), PictureHash.parse(row.getString("hash"))),
            asked.toArray())
        .stream()
        .filter(known -> known.getValue().isNear(look))
        .min(
            Comparator.comparing(
                    (Map.Entry<Long, PictureHash> known) -> known.getValue().distance(look))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private long make(ClusterRow alone) throws SQLException {
    Finding finding = kept.finding();
    return sql.one(
            ClusterRow.insert(), row -> row.getLong("id"), alone.insertValues(conclusion, finding))
        .orElseThrow();
  }

  private void grow(long id, ClusterRow alone) throws SQLException {
    ClusterRow grown = read(id).with(alone, true);
    boolean floods =
        !grown.flood()
            && grown.size() > Flood.COPIES
            && Flood.isAround(sql, id, alone.firstPostedAt());
    write(id, floods ? grown.flooded() : grown);
  }

  private ClusterRow read(long id) throws SQLException {
    return sql.one("SELECT * FROM cluster WHERE id = ?", ClusterRow::read, id).orElseThrow();
  }

  private void write(long id, ClusterRow row) throws SQLException {
    sql.update(ClusterRow.update(), row.updateValues(id));
  }

  private void remember(long cluster) throws SQLException {
    for (String trace : traces.exact()) {
      sql.update(
          "INSERT INTO cluster_trace (conclusion, trace, cluster) VALUES (?, ?, ?) ON CONFLICT"
              + " (conclusion, trace) DO NOTHING",
          conclusion,
          trace,
          cluster);
    }
    for (PictureHash look : traces.looks()) {
      remember(cluster, look);
    }
  }

  /**
   * Only what looks like nothing the cluster knows: were each copy of a copy remembered, a cluster
   * would drift from picture to picture.
   */
  private void remember(long cluster, PictureHash look) throws SQLException {
    List<PictureHash> known =
        sql.list(
            "SELECT hash FROM cluster_look WHERE cluster = ?",
            row -> PictureHash.parse(row.getString("hash")),
            cluster);
    if (known.stream().anyMatch(look::isNear)) {
      return;
    }
    long id =
        sql.one(
                "INSERT INTO cluster_look (cluster, hash) VALUES (?, ?) RETURNING id",
                row -> row.getLong("id"),
                cluster,
                look.hex())
            .orElseThrow();
    for (long band : Bands.of(conclusion, look)) {
      sql.update("INSERT INTO cluster_band (band, look) VALUES (?, ?)", band, id);
    }
  }

  /** Counts what is left of a cluster that a finding left. */
  private static void recount(Sql sql, long cluster) throws SQLException {
    List<String> platforms =
        sql.list(
            "SELECT DISTINCT platform FROM finding WHERE cluster = ?",
            row -> row.getString("platform"),
            cluster);
    sql.update(
        """
        UPDATE cluster SET
          size = (SELECT COUNT(*) FROM finding f WHERE f.cluster = cluster.id),
          list_rank = COALESCE(
            (SELECT MIN(list_rank) FROM finding f WHERE f.cluster = cluster.id), list_rank),
          first_posted_at = COALESCE(
            (SELECT MIN(posted_at) FROM finding f WHERE f.cluster = cluster.id), first_posted_at),
          last_posted_at = COALESCE(
            (SELECT MAX(posted_at) FROM finding f WHERE f.cluster = cluster.id), last_posted_at),
          face = COALESCE((SELECT f.id FROM finding f WHERE f.cluster = cluster.id
            ORDER BY f.posted_at, f.id LIMIT 1), face),
          platforms = ?
        WHERE id = ?
        """,
        ClusterRow.written(java.util.Set.copyOf(platforms)),
        cluster);
    sql.update(
        """
        UPDATE cluster SET
          severity = CASE list_rank WHEN 0 THEN 'CRITICAL' WHEN 1 THEN 'HIGH' WHEN 2 THEN 'MEDIUM'
            ELSE 'LOW' END,
          is_open = CASE WHEN size > 0 AND (state = 'NEW' OR waits = 1) THEN 1 ELSE 0 END
        WHERE id = ?
        """,
        cluster);
  }

  private static String places(int amount) {
    return String.join(", ", Collections.nCopies(amount, "?"));
  }
}
