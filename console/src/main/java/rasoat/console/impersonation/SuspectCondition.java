package rasoat.console.impersonation;

import java.util.ArrayList;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.console.office.OfficeName;
import rasoat.console.review.Scope;

/** What a row of {@code suspect_page} must be like: SQL with the values of its places. */
final class SuspectCondition {

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private SuspectCondition(Scope scope) {
    where.append(scope.condition("claims_folded"));
    values.addAll(scope.values());
  }

  /** What the filter lets through of what the account may know of. */
  static SuspectCondition of(SuspectFilter filter, Account account) {
    SuspectCondition condition = new SuspectCondition(Scope.of(account)).state(filter);
    filter.platform().ifPresent(each -> condition.and("platform = ?", each.name()));
    filter.harm().ifPresent(each -> condition.and("harms LIKE ?", "% " + each.name() + " %"));
    filter.origin().ifPresent(each -> condition.and("origin = ?", each.name()));
    condition.words("claims_folded", filter.claims());
    condition.words("words", filter.words());
    return condition;
  }

  private SuspectCondition state(SuspectFilter filter) {
    if (filter.all()) {
      return this;
    }
    and("listed = ?", 1);
    return filter
        .state()
        .map(state -> and("state = ?", state.name()))
        .orElseGet(() -> and("list_rank < ?", Ranking.CLOSED));
  }

  private void words(String column, String wanted) {
    for (String word : OfficeName.folded(wanted).split(" ")) {
      if (!word.isEmpty()) {
        and(column + " LIKE ?", "%" + word + "%");
      }
    }
  }

  SuspectCondition and(String more, Object... places) {
    where.append(" AND ").append(more);
    values.addAll(List.of(places));
    return this;
  }

  String where() {
    return where.toString();
  }

  /** The values of its places, and some behind them. */
  Object[] values(Object... behind) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(behind));
    return all.toArray();
  }
}
