package rasoat.console.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import rasoat.database.Sql;

/** Copies that come faster than people re-post by themselves. */
final class Flood {

  /** More than so many copies within {@link #WITHIN}. */
  static final int COPIES = 50;

  static final Duration WITHIN = Duration.ofHours(1);

  private Flood() {}

  /** Whether one came with the copy posted at that time. */
  static boolean isAround(Sql sql, long cluster, long postedAt) throws SQLException {
    long hour = WITHIN.toMillis();
    List<Long> times =
        sql.list(
            """
            SELECT posted_at FROM (
              SELECT posted_at FROM (SELECT posted_at FROM finding
                WHERE cluster = ? AND posted_at >= ? AND posted_at <= ?
                ORDER BY posted_at DESC LIMIT ?) earlier
              UNION ALL
              SELECT posted_at FROM (SELECT posted_at FROM finding
                WHERE cluster = ? AND posted_at > ? AND posted_at <= ?
                ORDER BY posted_at LIMIT ?) later) around ORDER BY posted_at
            """,
            row -> row.getLong("posted_at"),
            cluster,
            postedAt - hour,
            postedAt,
            COPIES + 1,
            cluster,
            postedAt,
            postedAt + hour,
            COPIES);
    for (int first = 0; first + COPIES < times.size(); first++) {
      if (times.get(first + COPIES) - times.get(first) <= hour) {
        return true;
      }
    }
    return false;
  }
}
