package rasoat.console.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.database.Sql;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;

/** Findings that ask for nobody, in their table. */
final class PlainRows {

  private PlainRows() {}

  /** Their ids, the newest post first. */
  static List<FindingId> page(Sql sql, Kind kind, Account account, int offset, int most)
      throws SQLException {
    Scope scope = Scope.of(account);
    List<Object> values = values(kind, scope);
    values.add(most);
    values.add(offset);
    return sql.list(
        """
        SELECT id FROM finding WHERE kind = ? AND %s
        ORDER BY list_rank, posted_at DESC, post_id, id LIMIT ? OFFSET ?\
        """
            .formatted(scope.condition("issuing_body")),
        row -> new FindingId(row.getString("id")),
        values.toArray());
  }

  /** How many there are; {@link QueueRows#MOST_COUNTED} and one for more. */
  static int count(Sql sql, Kind kind, Account account) throws SQLException {
    Scope scope = Scope.of(account);
    List<Object> values = values(kind, scope);
    values.add(QueueRows.MOST_COUNTED + 1);
    return sql.one(
            "SELECT COUNT(*) AS amount FROM (SELECT 1 FROM finding WHERE kind = ? AND %s LIMIT ?) b"
                .formatted(scope.condition("issuing_body")),
            row -> row.getInt("amount"),
            values.toArray())
        .orElseThrow();
  }

  private static List<Object> values(Kind kind, Scope scope) {
    List<Object> values = new ArrayList<>(List.of(kind.name()));
    values.addAll(scope.values());
    return values;
  }
}
