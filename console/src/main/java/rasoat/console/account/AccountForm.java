package rasoat.console.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an administrator wrote into the form of an account, as it came. */
record AccountForm(
    @Nullable String name,
    @Nullable String fullName,
    @Nullable String[] role,
    @Nullable String cleared,
    @Nullable String office,
    @Nullable String elsewhere) {

  private static final String YES = "yes";

  static AccountForm empty() {
    return new AccountForm("", "", new String[0], "", "", "");
  }

  static AccountForm of(Account account) {
    String[] roles = account.roles().stream().map(Role::name).toArray(String[]::new);
    return new AccountForm(
        account.name(),
        account.fullName(),
        roles,
        account.cleared() ? YES : "",
        account.office(),
        account.isLocal() ? "" : YES);
  }

  public String nameGiven() {
    return text(name);
  }

  public String fullNameGiven() {
    return text(fullName);
  }

  /** Null for the whole installation. */
  public @Nullable String officeGiven() {
    return text(office).isEmpty() ? null : text(office);
  }

  public boolean isCleared() {
    return YES.equals(cleared);
  }

  public boolean isElsewhere() {
    return YES.equals(elsewhere);
  }

  /** The same of an account that has its name already. */
  AccountForm named(String known) {
    return new AccountForm(known, fullName, role, cleared, office, elsewhere);
  }

  /** Those there are; others that a request may name are none. */
  Set<Role> rolesGiven() {
    String[] names = role == null ? new String[0] : role;
    return Arrays.stream(Role.values())
        .filter(each -> Arrays.asList(names).contains(each.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Role one) {
    return rolesGiven().contains(one);
  }

  /** What is wrong with it, as the end of a message key; empty when nothing is. */
  Optional<String> problem() {
    if (!NewAccount.isName(nameGiven())) {
      return Optional.of("accountName");
    }
    return fullNameGiven().isEmpty()
        ? Optional.of("fullName")
        : Duties.problem(rolesGiven()).map(words -> "roles." + words);
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }
}
