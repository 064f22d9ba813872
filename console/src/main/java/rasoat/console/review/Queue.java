package rasoat.console.review;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.database.Database;
import rasoat.database.Sql;

/**
 * One page of the queue: the gravest first, then what waits longest.
 *
 * @param previous its address; empty on the first page
 * @param next its address; empty on the last page
 * @param isUnused whether nothing was scanned yet
 */
public record Queue(
    QueueFilter filter,
    Choices choices,
    List<QueueRow> rows,
    Optional<String> previous,
    Optional<String> next,
    boolean isUnused) {

  static final int ROWS = 50;

  /** From which cluster a page goes on, or back. */
  record Place(Optional<ClusterId> after, Optional<ClusterId> before) {}

  static Queue read(Database state, QueueFilter filter, Place place, Account account)
      throws IOException {
    return state.read("read the queue", sql -> read(sql, filter, place, account));
  }

  private static Queue read(Sql sql, QueueFilter filter, Place place, Account account)
      throws SQLException {
    boolean back = place.before().isPresent();
    List<QueueRow> found =
        back
            ? QueueRows.before(sql, filter, place.before().get(), account, ROWS + 1)
            : QueueRows.after(sql, filter, place.after(), account, ROWS + 1);
    boolean more = found.size() > ROWS;
    List<QueueRow> rows =
        more ? (back ? found.subList(1, ROWS + 1) : found.subList(0, ROWS)) : found;
    boolean hasPrevious = back ? more : place.after().isPresent();
    boolean hasNext = back || more;
    return new Queue(
        filter,
        Choices.beside(sql, filter, account),
        rows,
        hasPrevious && !rows.isEmpty()
            ? Optional.of(page(filter, "before", rows.getFirst().id()))
            : Optional.empty(),
        hasNext && !rows.isEmpty()
            ? Optional.of(page(filter, "after", rows.getLast().id()))
            : Optional.empty(),
        rows.isEmpty() && !sql.exists("SELECT 1 FROM finding LIMIT 1"));
  }

  private static String page(QueueFilter filter, String way, ClusterId from) {
    String query = filter.query();
    return "/findings?" + query + (query.isEmpty() ? "" : "&") + way + "=" + from;
  }

  /** The cluster behind that one. */
  static Optional<QueueRow> next(
      Database state, QueueFilter filter, ClusterId after, Account account) throws IOException {
    return state.read(
        "read the queue",
        sql -> QueueRows.after(sql, filter, Optional.of(after), account, 1).stream().findFirst());
  }
}
