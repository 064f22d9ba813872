package rasoat.console.account;

import java.io.IOException;
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
}
