package rasoat.console.account;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClientException;

/**
 * What a provider says of itself, asked when somebody first wants in by it: the console opens also
 * while the provider is down.
 */
final class OidcProvider implements ClientRegistrationRepository {

  /** Ours for it, in addresses. */
  static final String ID = "oidc";

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
  private static final String BACK = "{baseUrl}/login/oauth2/code/{registrationId}";

  private final DirectorySettings.Oidc settings;
  private final String secret;
  private @Nullable ClientRegistration known;

  private OidcProvider(DirectorySettings.Oidc settings, String secret) {
    this.settings = settings;
    this.secret = secret;
  }

  static OidcProvider of(DirectorySettings.Oidc settings) throws IOException {
    String secret = Files.readString(settings.clientSecretFile(), StandardCharsets.UTF_8).strip();
    return new OidcProvider(settings, secret);
  }

  /** Whether it was or can be asked. */
  boolean isThere() {
    return registration().isPresent();
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? registration().orElse(null) : null;
  }

  private synchronized Optional<ClientRegistration> registration() {
    if (known == null) {
      try {
        known = ask();
      } catch (IllegalArgumentException | IllegalStateException | RestClientException e) {
        LOG.error(
            "the provider {} cannot be asked, nobody can sign in by it: {}",
            settings.issuer(),
            e.getMessage());
      }
    }
    return Optional.ofNullable(known);
  }

  private ClientRegistration ask() {
    return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
        .registrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(secret)
        .scope("openid", "profile")
        .redirectUri(settings.redirect().map(URI::toString).orElse(BACK))
        .build();
  }
}
