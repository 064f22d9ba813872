package rasoat.console.account;

import java.io.IOException;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.ConsoleSettings;
import rasoat.console.audit.AuditLog;

/** Who else knows passwords, as the settings say. */
@Configuration
public class DirectoryConfiguration {

  @Bean
  Directory directory(ConsoleSettings settings) throws IOException {
    return settings.directory() instanceof DirectorySettings.Ldap ldap
        ? LdapDirectory.of(ldap)
        : Directory.none();
  }

  @Bean
  ProviderDoor providerDoor(
      ConsoleSettings settings, SignIn signIn, Accounts accounts, Sessions sessions, AuditLog audit)
      throws IOException {
    return settings.directory() instanceof DirectorySettings.Oidc oidc
        ? new OidcDoor(
            OidcProvider.of(oidc), new ProviderSignIn(oidc, signIn, accounts, sessions, audit))
        : ProviderDoor.none();
  }

  /**
   * Whoever comes back from a provider comes from elsewhere, and brings a strict cookie not along.
   * Nothing is changed by a GET here, and every form has its token besides.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> cookieOfThoseWhoComeBack(
      ConsoleSettings settings) {
    return server -> {
      if (settings.directory() instanceof DirectorySettings.Oidc) {
        server.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
      }
    };
  }
}
