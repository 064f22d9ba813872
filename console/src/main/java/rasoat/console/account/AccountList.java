package rasoat.console.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import rasoat.console.account.ListedAccount.Condition;

/** The list of accounts: first those of which somebody has to say that they are still needed. */
record AccountList(
    AccountFilter filter, List<Choice> states, List<Choice> roles, List<ListedAccount> accounts) {

  private static final Comparator<ListedAccount> DUE_FIRST =
      Comparator.comparing(ListedAccount::condition).thenComparing(each -> each.account().name());

  /**
   * A filter that can be chosen, with how many accounts it would show.
   *
   * @param message names its words in the message files
   */
  record Choice(String message, String query, long amount, boolean chosen) {}

  static AccountList of(List<Account> all, AccountFilter filter, AccountRules rules, Instant now) {
    List<ListedAccount> listed =
        all.stream().map(account -> new ListedAccount(account, rules, now)).toList();
    return new AccountList(
        filter,
        choices(listed, filter, "account.state", Condition.values(), AccountFilter::withState),
        choices(listed, filter, "role", Role.values(), AccountFilter::withRole),
        listed.stream().filter(filter::lets).sorted(DUE_FIRST).toList());
  }

  private static <E extends Enum<E>> List<Choice> choices(
      List<ListedAccount> all,
      AccountFilter filter,
      String words,
      E[] members,
      BiFunction<AccountFilter, Optional<E>, AccountFilter> with) {
    return Stream.concat(Stream.of(Optional.<E>empty()), Arrays.stream(members).map(Optional::of))
        .map(
            one -> {
              AccountFilter other = with.apply(filter, one);
              String message = words + "." + one.map(Enum::name).orElse("ALL");
              long amount = all.stream().filter(other::lets).count();
              return new Choice(message, other.query(), amount, other.equals(filter));
            })
        .toList();
  }
}
