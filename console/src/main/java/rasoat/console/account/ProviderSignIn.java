package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;

/**
 * Lets in whom the provider vouches for, when he has an account here that was made for that; what
 * is asked after a password is asked of him too.
 */
final class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final DirectorySettings.Oidc settings;
  private final SignIn signIn;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditLog audit;

  ProviderSignIn(
      DirectorySettings.Oidc settings,
      SignIn signIn,
      Accounts accounts,
      Sessions sessions,
      AuditLog audit) {
    this.settings = settings;
    this.signIn = signIn;
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    String name = name(authentication);
    Optional<Account> account = accounts.find(name).filter(this::mayCome);
    if (account.isEmpty()) {
      audit.append(
          Accounts.event("", Action.SIGN_IN_FAILED, name, Map.of("wrong", "no such account")));
      Sessions.end(request);
      response.sendRedirect("/login?unknown");
      return;
    }
    AccountAuthentication begun = signIn.begun(account.get(), settings.bringsSecondFactor());
    sessions.begin(begun, request, response);
    response.sendRedirect(begun.next().map(Step::page).orElse("/"));
  }

  /** Never an account whose password is kept here: the provider's people choose their names. */
  private boolean mayCome(Account account) {
    return account.isActive() && !account.isLocal() && !account.isLockedAt(accounts.now());
  }

  private String name(Authentication authentication) {
    return authentication.getPrincipal() instanceof OidcUser user
        ? Optional.ofNullable(user.getClaimAsString(settings.claim()))
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT)
        : "";
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    LOG.warn("signing in by the provider failed: {}", refused.getMessage());
    response.sendRedirect("/login?provider");
  }
}
