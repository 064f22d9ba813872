package rasoat.console.impersonation;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.database.Database;
import rasoat.database.Sql;

/**
 * One page of the queue: what nobody decided first, the gravest of it first.
 *
 * @param previous its address; empty on the first page
 * @param next its address; empty on the last page
 * @param now when it was read
 */
record SuspectQueue(
    SuspectFilter filter,
    List<Choice> states,
    List<ListedSuspect> rows,
    Optional<String> previous,
    Optional<String> next,
    Instant now) {

  static final int ROWS = 50;

  /** From which one a page goes on, or back. */
  record Place(Optional<Long> after, Optional<Long> before) {}

  /**
   * Another list that can be chosen.
   *
   * @param message names its words in the message files
   */
  record Choice(String message, String address, int amount, boolean chosen) {

    public String counted() {
      return amount > SuspectRows.MOST_COUNTED
          ? SuspectRows.MOST_COUNTED + "+"
          : Integer.toString(amount);
    }
  }

  static SuspectQueue read(
      Database state, SuspectFilter filter, Place place, Account account, Instant now)
      throws IOException {
    return state.read("read the queue", sql -> read(sql, filter, place, account, now));
  }

  private static SuspectQueue read(
      Sql sql, SuspectFilter filter, Place place, Account account, Instant now)
      throws SQLException {
    boolean back = place.before().isPresent();
    List<SuspectPage> found =
        back
            ? SuspectRows.before(sql, filter, place.before().get(), account, ROWS + 1)
            : SuspectRows.after(sql, filter, place.after(), account, ROWS + 1);
    boolean more = found.size() > ROWS;
    List<SuspectPage> rows =
        more ? (back ? found.subList(1, ROWS + 1) : found.subList(0, ROWS)) : found;
    boolean hasPrevious = back ? more : place.after().isPresent();
    boolean hasNext = back || more;
    return new SuspectQueue(
        filter,
        choices(sql, filter, account),
        rows.stream().map(each -> new ListedSuspect(each, now)).toList(),
        hasPrevious && !rows.isEmpty()
            ? Optional.of(page(filter, "before", rows.getFirst().id()))
            : Optional.empty(),
        hasNext && !rows.isEmpty()
            ? Optional.of(page(filter, "after", rows.getLast().id()))
            : Optional.empty(),
        now);
  }

  private static List<Choice> choices(Sql sql, SuspectFilter filter, Account account)
      throws SQLException {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(sql, filter, "", "impersonation.open", account));
    for (SuspectState state : SuspectState.values()) {
      choices.add(
          choice(sql, filter, state.name(), "impersonation.state." + state.name(), account));
    }
    choices.add(choice(sql, filter, SuspectFilter.ALL, "impersonation.all", account));
    return choices;
  }

  private static Choice choice(
      Sql sql, SuspectFilter filter, String state, String message, Account account)
      throws SQLException {
    return new Choice(
        message,
        filter.inState(state).address(),
        SuspectRows.count(sql, SuspectFilter.OPEN.inState(state), account),
        filter.given().getOrDefault("state", "").equals(state));
  }

  private static String page(SuspectFilter filter, String way, long from) {
    String query = filter.query();
    return "/impersonation?" + query + (query.isEmpty() ? "" : "&") + way + "=" + from;
  }

  /** The one behind that one; empty when it is the last. */
  static Optional<Long> next(Database state, SuspectFilter filter, long after, Account account)
      throws IOException {
    return state.read(
        "read the queue",
        sql ->
            SuspectRows.after(sql, filter, Optional.of(after), account, 1).stream()
                .map(SuspectPage::id)
                .findFirst());
  }
}
