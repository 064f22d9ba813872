package rasoat.console.account;

import java.util.Set;

/** What a program may do with a token, as far as the account of the token may do it. */
public enum Scope {
  READ_FINDINGS("/findings"),
  /** Decides where its account may, under the name of that account. */
  DECIDE("/findings"),
  READ_CASES("/cases"),
  READ_IMPERSONATION("/impersonation"),
  READ_REPORTS("/reports"),
  WRITE_TIPS("/tips/new");

  private final String page;

  Scope(String page) {
    this.page = page;
  }

  /**
   * Whether somebody of those roles may do so: as {@link Access} says of the page on which people
   * do.
   */
  public boolean isFor(Set<Role> roles) {
    return Access.isOpen(page, roles);
  }

  String authority() {
    return "SCOPE_" + name();
  }
}
