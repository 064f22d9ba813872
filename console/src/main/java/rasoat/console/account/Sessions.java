package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Whose session a browser has. */
final class Sessions {

  private final Duration idle;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  Sessions(Duration idle) {
    this.idle = idle;
  }

  /** From now on that one's, by a new id, so that nobody waits in an old one. */
  void begin(
      AccountAuthentication whose, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(whose);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  /** Nobody's. */
  static void end(HttpServletRequest request) {
    request.getSession().invalidate();
    SecurityContextHolder.clearContext();
  }
}
