package rasoat.console.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.console.office.OfficeName;
import rasoat.console.store.NumberKey;
import rasoat.model.post.Post;

/** What a row of {@code cluster} must be like: SQL with the values of its places. */
final class Condition {

  /** Behind everything that begins like it. */
  private static final String LAST = "\uffff";

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private Condition(Scope scope) {
    where.append(scope.condition("issuing_body"));
    values.addAll(scope.values());
  }

  /** Inside of the scope of an account. */
  static Condition inScopeOf(Account account) {
    return new Condition(Scope.of(account));
  }

  /** What the filter lets through of it. */
  static Condition of(QueueFilter filter, Account account) {
    Condition condition = inScopeOf(account).state(filter);
    filter.kind().ifPresent(kind -> condition.and("kind = ?", kind.name()));
    filter.severity().ifPresent(each -> condition.and("list_rank = ?", each.ordinal()));
    filter.strength().ifPresent(each -> condition.and("strength = ?", each.name()));
    filter.platform().ifPresent(each -> condition.and("platforms LIKE ?", "% " + each + " %"));
    for (String word : OfficeName.folded(filter.body()).split(" ")) {
      if (!word.isEmpty()) {
        condition.and("issuing_body LIKE ?", "%" + word + "%");
      }
    }
    if (!filter.document().isEmpty()) {
      condition.and("document = ?", filter.document());
    }
    String number = NumberKey.of(filter.number());
    if (!number.isEmpty()) {
      condition.and("number >= ?", number).and("number < ?", number + LAST);
    }
    filter.from().ifPresent(day -> condition.and("last_posted_at >= ?", midnight(day)));
    filter.to().ifPresent(day -> condition.and("first_posted_at < ?", midnight(day.plusDays(1))));
    if (filter.isAboutTheDocument() && !account.cleared()) {
      condition.and("secret = ?", 0);
    }
    return condition;
  }

  private Condition state(QueueFilter filter) {
    return filter
        .state()
        .map(state -> and("state = ?", state.name()).and("size > ?", 0))
        .orElseGet(() -> and("is_open = ?", 1));
  }

  Condition and(String more, Object... places) {
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

  private static long midnight(LocalDate day) {
    return day.atStartOfDay(Post.VIETNAM).toInstant().toEpochMilli();
  }
}
