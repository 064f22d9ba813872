package rasoat.console.account;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * Which scope a program needs for what: the whole policy below {@code /api/}. What no rule names is
 * closed. A new route is a line here.
 */
final class ApiAccess {

  /**
   * Requests of that method to the addresses of that pattern.
   *
   * @param scope that is needed; empty where any good token will do
   */
  record Rule(HttpMethod method, String pattern, Optional<Scope> scope) {}

  private static final HttpMethod GET = HttpMethod.GET;

  static final List<Rule> RULES = List.of(any(GET, "/api/v1/me"));

  private ApiAccess() {}

  private static Rule any(HttpMethod method, String pattern) {
    return new Rule(method, pattern, Optional.empty());
  }

  /** For the routes to come. */
  static Rule needs(HttpMethod method, String pattern, Scope scope) {
    return new Rule(method, pattern, Optional.of(scope));
  }
}
