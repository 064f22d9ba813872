package rasoat.console.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads whoever has a step left to its page, wherever he wanted to go. */
final class StepRedirect extends SavedRequestAwareAuthenticationSuccessHandler
    implements AccessDeniedHandler {

  private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    Optional<Step> next = next(authentication);
    if (next.isPresent()) {
      response.sendRedirect(next.get().page());
    } else {
      super.onAuthenticationSuccess(request, response, authentication);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    Optional<Step> next = next(SecurityContextHolder.getContext().getAuthentication());
    if (next.isPresent() && "GET".equals(request.getMethod())) {
      response.sendRedirect(next.get().page());
    } else {
      refuse.handle(request, response, refused);
    }
  }

  private static Optional<Step> next(Authentication authentication) {
    return authentication instanceof AccountAuthentication account
        ? account.next()
        : Optional.empty();
  }
}
