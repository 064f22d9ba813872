package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditLog;

/** Notes who signed out. */
final class SignOut implements LogoutHandler {

  private final AuditLog audit;

  SignOut(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication instanceof AccountAuthentication signedIn) {
      String name = signedIn.getPrincipal().name();
      try {
        audit.append(Accounts.event(name, Action.SIGNED_OUT, name, Map.of()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
