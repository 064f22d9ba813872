package rasoat.console.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.console.account.ListedAccount.Condition;

/**
 * Which accounts the list shows, as its address says.
 *
 * @param state empty for all
 * @param role empty for all
 */
record AccountFilter(Optional<Condition> state, Optional<Role> role) {

  /**
   * As the address says, with nothing for all.
   *
   * @return empty when there is no such state or role
   */
  static Optional<AccountFilter> of(String state, String role) {
    Optional<Condition> condition = named(Condition.values(), state);
    Optional<Role> wanted = named(Role.values(), role);
    boolean isKnown =
        condition.isPresent() != state.isEmpty() && wanted.isPresent() != role.isEmpty();
    return isKnown ? Optional.of(new AccountFilter(condition, wanted)) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  boolean lets(ListedAccount listed) {
    return state.stream().allMatch(listed.condition()::equals)
        && role.stream().allMatch(listed.account().roles()::contains);
  }

  AccountFilter withState(Optional<Condition> other) {
    return new AccountFilter(other, role);
  }

  AccountFilter withRole(Optional<Role> other) {
    return new AccountFilter(state, other);
  }

  /** What an address says of it, with its question mark; empty for all accounts. */
  public String query() {
    String parameters =
        Stream.concat(
                state.stream().map(each -> "state=" + each),
                role.stream().map(each -> "role=" + each))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? "" : "?" + parameters;
  }
}
