package rasoat.console.impersonation;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.database.Sql;

/** The queue in its table: one walk along an index, from a page on or back from one. */
final class SuspectRows {

  /** What is counted at most. */
  static final int MOST_COUNTED = 1_000;

  private static final String ONWARDS = "list_rank, list_light, first_seen, id";
  private static final String BACKWARDS =
      "list_rank DESC, list_light DESC, first_seen DESC, id DESC";

  private SuspectRows() {}

  /** Those behind that one, as many as asked for at most. */
  static List<SuspectPage> after(
      Sql sql, SuspectFilter filter, Optional<Long> from, Account account, int most)
      throws SQLException {
    return page(sql, filter, from, account, most, true);
  }

  /** Those before that one, in the order of the queue. */
  static List<SuspectPage> before(
      Sql sql, SuspectFilter filter, long from, Account account, int most) throws SQLException {
    return page(sql, filter, Optional.of(from), account, most, false).reversed();
  }

  private static List<SuspectPage> page(
      Sql sql,
      SuspectFilter filter,
      Optional<Long> from,
      Account account,
      int most,
      boolean onwards)
      throws SQLException {
    SuspectCondition condition = SuspectCondition.of(filter, account);
    Optional<Object[]> place = from.isEmpty() ? Optional.empty() : place(sql, from.get());
    place.ifPresent(
        known ->
            condition.and(
                "(list_rank, list_light, first_seen, id) %s (?, ?, ?, ?)"
                    .formatted(onwards ? ">" : "<"),
                known));
    return sql.list(
        "SELECT * FROM suspect_page WHERE %s ORDER BY %s LIMIT ?"
            .formatted(condition.where(), onwards ? ONWARDS : BACKWARDS),
        SuspectRow::read,
        condition.values(most));
  }

  private static Optional<Object[]> place(Sql sql, long id) throws SQLException {
    return sql.one(
        "SELECT list_rank, list_light, first_seen FROM suspect_page WHERE id = ?",
        row ->
            new Object[] {
              row.getInt("list_rank"), row.getInt("list_light"), row.getLong("first_seen"), id
            },
        id);
  }

  /** How many there are; {@link #MOST_COUNTED} and one for more. */
  static int count(Sql sql, SuspectFilter filter, Account account) throws SQLException {
    SuspectCondition condition = SuspectCondition.of(filter, account);
    return sql.one(
            "SELECT COUNT(*) AS amount FROM (SELECT 1 FROM suspect_page WHERE %s LIMIT ?) bounded"
                .formatted(condition.where()),
            row -> row.getInt("amount"),
            condition.values(MOST_COUNTED + 1))
        .orElseThrow();
  }
}
