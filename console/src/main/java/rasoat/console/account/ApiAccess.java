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
  private static final HttpMethod POST = HttpMethod.POST;

  static final List<Rule> RULES =
      List.of(
          any(GET, "/api/v1/me"),
          any(GET, "/api/v1/openapi.json"),
          needs(GET, "/api/v1/findings", Scope.READ_FINDINGS),
          needs(GET, "/api/v1/findings/{id}", Scope.READ_FINDINGS),
          needs(GET, "/api/v1/clusters/{id}", Scope.READ_FINDINGS),
          needs(POST, "/api/v1/clusters/{id}/decisions", Scope.DECIDE),
          needs(GET, "/api/v1/documents/{id}", Scope.READ_FINDINGS),
          needs(GET, "/api/v1/cases", Scope.READ_CASES),
          needs(GET, "/api/v1/cases/{number}", Scope.READ_CASES),
          needs(GET, "/api/v1/impersonation", Scope.READ_IMPERSONATION),
          needs(GET, "/api/v1/statistics", Scope.READ_REPORTS),
          needs(GET, "/api/v1/sources", Scope.READ_REPORTS),
          needs(POST, "/api/v1/tips", Scope.WRITE_TIPS));

  private ApiAccess() {}

  private static Rule any(HttpMethod method, String pattern) {
    return new Rule(method, pattern, Optional.empty());
  }

  private static Rule needs(HttpMethod method, String pattern, Scope scope) {
    return new Rule(method, pattern, Optional.of(scope));
  }
}
