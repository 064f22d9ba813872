package rasoat.console.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program that came with a good token: it has scopes and no roles. */
public final class ApiAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  /** What every good token is worth. */
  static final String ANY = "TOKEN";

  private final transient Account account;
  private final transient Set<Scope> scopes;

  private ApiAuthentication(Account account, Set<Scope> scopes) {
    super(
        Stream.concat(Stream.of(ANY), scopes.stream().map(Scope::authority))
            .map(SimpleGrantedAuthority::new)
            .toList());
    this.account = account;
    this.scopes = scopes;
    setAuthenticated(true);
  }

  /** With those scopes of the token that the account may use now. */
  static ApiAuthentication of(Account account, ApiToken token) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    token.scopes().stream().filter(scope -> scope.isFor(account.roles())).forEach(scopes::add);
    return new ApiAuthentication(account, Collections.unmodifiableSet(scopes));
  }

  /** What the program may do. */
  public Set<Scope> scopes() {
    return scopes;
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
    return other instanceof ApiAuthentication that
        && account.equals(that.account)
        && scopes.equals(that.scopes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, scopes);
  }
}
