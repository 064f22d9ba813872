package rasoat.console.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions of accounts that were withdrawn or changed, with their next request. */
final class FreshAccount extends OncePerRequestFilter {

  private final Accounts accounts;

  FreshAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
            instanceof AccountAuthentication signedIn
        && !isFresh(signedIn.getPrincipal())) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
      response.sendRedirect("/login?ended");
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean isFresh(Account seen) throws IOException {
    Optional<Account> now = accounts.find(seen.id());
    return now.isPresent() && now.get().isActive() && now.get().version() == seen.version();
  }
}
