package rasoat.console.review;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.database.Sql;

/** The queue in its tables: one walk along an index, from a cluster on or back from one. */
final class QueueRows {

  /** What is counted at most. */
  static final int MOST_COUNTED = 1_000;

  private static final String PAGE =
      """
      SELECT c.*, f.number AS face_number, f.document AS face_document, f.explanation, f.evidence,
        (SELECT CASE p.masked WHEN 1 THEN '1' ELSE '0' END || p.digest FROM finding_picture p
          WHERE p.finding = c.face ORDER BY p.place LIMIT 1) AS picture
      FROM (SELECT * FROM cluster WHERE %1$s ORDER BY %2$s LIMIT ?) c
      JOIN finding f ON f.id = c.face ORDER BY %3$s
      """;

  private static final String ONWARDS = "%1$slist_rank, %1$swaiting_since, %1$sid";
  private static final String BACKWARDS = "%1$slist_rank DESC, %1$swaiting_since DESC, %1$sid DESC";

  private QueueRows() {}

  /** Those behind that cluster, as many as asked for at most. */
  static List<QueueRow> after(
      Sql sql, QueueFilter filter, Optional<ClusterId> cluster, Account account, int most)
      throws SQLException {
    return page(sql, filter, cluster, account, most, true);
  }

  /** Those before that cluster, as many as asked for at most, in the order of the queue. */
  static List<QueueRow> before(
      Sql sql, QueueFilter filter, ClusterId cluster, Account account, int most)
      throws SQLException {
    return page(sql, filter, Optional.of(cluster), account, most, false).reversed();
  }

  private static List<QueueRow> page(
      Sql sql,
      QueueFilter filter,
      Optional<ClusterId> from,
      Account account,
      int most,
      boolean onwards)
      throws SQLException {
    Condition condition = Condition.of(filter, account);
    Optional<Object[]> place = from.isEmpty() ? Optional.empty() : place(sql, from.get());
    place.ifPresent(
        known ->
            condition.and(
                "(list_rank, waiting_since, id) %s (?, ?, ?)".formatted(onwards ? ">" : "<"),
                known));
    String order = onwards ? ONWARDS : BACKWARDS;
    return sql.list(
        PAGE.formatted(condition.where(), order.formatted(""), order.formatted("c.")),
        row -> QueueRow.read(row, account.cleared()),
        condition.values(most));
  }

  private static Optional<Object[]> place(Sql sql, ClusterId cluster) throws SQLException {
    return sql.one(
        "SELECT list_rank, waiting_since FROM cluster WHERE id = ?",
        row ->
            new Object[] {row.getInt("list_rank"), row.getLong("waiting_since"), cluster.value()},
        cluster.value());
  }

  /** How many there are; {@link #MOST_COUNTED} and one for more. */
  static int count(Sql sql, Condition condition) throws SQLException {
    return sql.one(
            "SELECT COUNT(*) AS amount FROM (SELECT 1 FROM cluster WHERE %s LIMIT ?) bounded"
                .formatted(condition.where()),
            row -> row.getInt("amount"),
            condition.values(MOST_COUNTED + 1))
        .orElseThrow();
  }
}
