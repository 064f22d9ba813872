package rasoat.console.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in by the token of their request, for that request alone. */
final class BearerTokens extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final ApiTokens tokens;
  private final Accounts accounts;

  BearerTokens(ApiTokens tokens, Accounts accounts) {
    this.tokens = tokens;
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<ApiAuthentication> program = program(given(request));
    if (program.isPresent()) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(program.get());
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  private Optional<ApiAuthentication> program(String given) throws IOException {
    Optional<ApiToken> token = tokens.take(given);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    return accounts
        .find(token.get().account())
        .filter(Account::isActive)
        .map(account -> ApiAuthentication.of(account, token.get()));
  }

  private static String given(HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    boolean isToken = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return isToken ? header.substring(SCHEME.length()).strip() : "";
  }
}
