package rasoat.console.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The way in by OpenID Connect: an authorization code, bound to this browser by PKCE. */
record OidcDoor(OidcProvider provider, ProviderSignIn people) implements ProviderDoor {

  private static final String BASE =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

  /** Where the button leads. */
  static final String ADDRESS = BASE + "/" + OidcProvider.ID;

  @Override
  public void addTo(HttpSecurity http) throws Exception {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(provider, BASE);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    http.oauth2Login(
            login ->
                login
                    .loginPage("/login")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoTokens())
                    .authorizationEndpoint(begin -> begin.authorizationRequestResolver(requests))
                    .successHandler(people)
                    .failureHandler(people))
        .addFilterBefore(new Unreachable(), OAuth2AuthorizationRequestRedirectFilter.class);
  }

  /** Says so when the provider is down, in the place of an error. */
  private final class Unreachable extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (request.getRequestURI().equals(ADDRESS) && !provider.isThere()) {
        response.sendRedirect("/login?provider");
      } else {
        chain.doFilter(request, response);
      }
    }
  }
}
