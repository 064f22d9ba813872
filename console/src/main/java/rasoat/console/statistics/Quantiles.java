package rasoat.console.statistics;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import rasoat.console.statistics.Figures.Times;
import rasoat.database.Sql;

/** Median and ninth decile, as both databases can say them. */
final class Quantiles {

  private Quantiles() {}

  /** Of the column {@code took} of that query, in milliseconds. */
  static Times of(Sql sql, String query, Object... values) throws SQLException {
    List<Rank> ranks =
        sql.list(
            """
            SELECT took, place, amount FROM (
              SELECT took, ROW_NUMBER() OVER (ORDER BY took) AS place, COUNT(*) OVER () AS amount
              FROM (%s) times) ranked
            WHERE place IN ((amount + 1) / 2, (amount * 9 + 9) / 10) ORDER BY place
            """
                .formatted(query),
            row -> new Rank(row.getLong("took"), row.getLong("amount")),
            values);
    return ranks.isEmpty()
        ? Times.UNKNOWN
        : new Times(
            ranks.getFirst().amount(),
            Duration.ofMillis(ranks.getFirst().took()),
            Duration.ofMillis(ranks.getLast().took()));
  }

  private record Rank(long took, long amount) {}
}
