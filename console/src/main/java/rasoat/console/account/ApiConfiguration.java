package rasoat.console.account;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/**
 * Puts {@link ApiAccess} before everything below {@code /api/}. No session and no cookie counts
 * there, so no page from elsewhere can make a browser ask in somebody's name.
 */
@Configuration
public class ApiConfiguration {

  @Bean
  ApiTokens apiTokens(Database state, AuditLog audit, InstantSource clock, RandomGenerator random) {
    return new ApiTokens(state, audit, clock, random);
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Accounts accounts) throws Exception {
    ProblemAnswers answers = new ProblemAnswers();
    http.securityMatcher(ofPrograms())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .addFilterBefore(
            new BearerTokens(tokens, accounts), UsernamePasswordAuthenticationFilter.class)
        .authorizeHttpRequests(ApiConfiguration::guard);
    return http.build();
  }

  /** All but the description, which people who signed in may read as a page. */
  private static RequestMatcher ofPrograms() {
    RequestMatcher description =
        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/api/v1/openapi.json");
    RequestMatcher all = PathPatternRequestMatcher.pathPattern("/api/**");
    return request ->
        all.matches(request)
            && (request.getHeader("Authorization") != null || !description.matches(request));
  }

  private static void guard(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    for (ApiAccess.Rule rule : ApiAccess.RULES) {
      var matched =
          requests.requestMatchers(
              PathPatternRequestMatcher.pathPattern(rule.method(), rule.pattern()));
      matched.hasAuthority(rule.scope().map(Scope::authority).orElse(ApiAuthentication.ANY));
    }
    requests.anyRequest().denyAll();
  }
}
