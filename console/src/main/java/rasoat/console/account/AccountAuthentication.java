package rasoat.console.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who gave the right password: with roles once no step is left. */
public final class AccountAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final Account account;
  private final ArrayList<Step> left;

  private AccountAuthentication(Account account, List<Step> left) {
    super(authorities(account, left));
    this.account = account;
    this.left = new ArrayList<>(left);
    setAuthenticated(true);
  }

  /** After the password; those steps are left. */
  static AccountAuthentication of(Account account, List<Step> left) {
    return new AccountAuthentication(account, left);
  }

  /** Of whom nothing more is asked. */
  public static AccountAuthentication whole(Account account) {
    return new AccountAuthentication(account, List.of());
  }

  /** What has to be done next; empty when nothing is left. */
  Optional<Step> next() {
    return left.stream().findFirst();
  }

  /** After the next step; the account as it is then. */
  AccountAuthentication afterStep(Account now) {
    return new AccountAuthentication(now, left.subList(1, left.size()));
  }

  private static Collection<GrantedAuthority> authorities(Account account, List<Step> left) {
    Stream<String> names =
        left.isEmpty()
            ? account.roles().stream().map(Role::authority)
            : Stream.of(left.getFirst().authority());
    List<GrantedAuthority> authorities = new ArrayList<>();
    names.map(SimpleGrantedAuthority::new).forEach(authorities::add);
    return authorities;
  }

  @Override
  public Account getPrincipal() {
    return account;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountAuthentication that
        && account.equals(that.account)
        && left.equals(that.left);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, left);
  }
}
