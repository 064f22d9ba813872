package rasoat.console.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.database.Sql;
import rasoat.model.finding.Kind;

/**
 * The lists there are, with what each holds. What is counted is counted along an index, and no
 * further than anybody reads.
 *
 * @param kinds flagged ones first, then those that ask for nobody
 */
public record Choices(List<Choice> states, List<Choice> kinds) {

  /** Beside the queue under that filter. */
  static Choices beside(Sql sql, QueueFilter filter, Account account) throws SQLException {
    return new Choices(states(sql, filter, account), kinds(sql, filter, account));
  }

  private static List<Choice> states(Sql sql, QueueFilter filter, Account account)
      throws SQLException {
    List<Choice> choices = new ArrayList<>();
    choices.add(state(sql, filter, Optional.empty(), account));
    for (ReviewState state : ReviewState.values()) {
      if (state != ReviewState.NEW) {
        choices.add(state(sql, filter, Optional.of(state), account));
      }
    }
    return choices;
  }

  private static Choice state(
      Sql sql, QueueFilter filter, Optional<ReviewState> state, Account account)
      throws SQLException {
    String name = state.map(ReviewState::name).orElse("");
    QueueFilter alone = QueueFilter.OPEN.with("state", name);
    return new Choice(
        state.map(known -> "review.state." + known).orElse("review.open"),
        filter.with("state", name).address(),
        QueueRows.count(sql, Condition.of(alone, account)),
        filter.state().equals(state));
  }

  private static List<Choice> kinds(Sql sql, QueueFilter filter, Account account)
      throws SQLException {
    List<Choice> choices = new ArrayList<>();
    QueueFilter ofState =
        QueueFilter.OPEN.with("state", filter.state().map(ReviewState::name).orElse(""));
    choices.add(kind(sql, filter, ofState, Optional.empty(), account));
    for (Kind kind : Kind.values()) {
      choices.add(
          kind.isFlagged()
              ? kind(sql, filter, ofState, Optional.of(kind), account)
              : new Choice(
                  "kind." + kind,
                  "/findings?kind=" + kind,
                  PlainRows.count(sql, kind, account),
                  filter.kind().filter(kind::equals).isPresent()));
    }
    return choices;
  }

  private static Choice kind(
      Sql sql, QueueFilter filter, QueueFilter ofState, Optional<Kind> kind, Account account)
      throws SQLException {
    String name = kind.map(Kind::name).orElse("");
    return new Choice(
        kind.map(known -> "kind." + known).orElse("list.flagged"),
        filter.with("kind", name).address(),
        QueueRows.count(sql, Condition.of(ofState.with("kind", name), account)),
        filter.kind().equals(kind));
  }
}
