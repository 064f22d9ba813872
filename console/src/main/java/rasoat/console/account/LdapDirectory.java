package rasoat.console.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;

/** Asks a directory by LDAP: a password is right when it opens its owner's entry there. */
final class LdapDirectory implements Directory {

  private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);

  /** Whoever signs in waits so long, also for an account that is kept here. */
  private static final String CONNECT_MILLIS = "3000";

  private static final String READ_MILLIS = "5000";

  private final BindAuthenticator people;
  private final String address;

  private LdapDirectory(BindAuthenticator people, String address) {
    this.people = people;
    this.address = address;
  }

  /** Reads what vouches for it; nothing is asked yet. */
  static LdapDirectory of(DirectorySettings.Ldap settings) throws IOException {
    String url = settings.url().toString();
    DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(url);
    Map<String, Object> environment = new HashMap<>();
    environment.put("com.sun.jndi.ldap.connect.timeout", CONNECT_MILLIS);
    environment.put("com.sun.jndi.ldap.read.timeout", READ_MILLIS);
    Optional<SSLSocketFactory> sockets =
        settings.roots().isPresent()
            ? Optional.of(TrustedRoots.sockets(settings.roots().get()))
            : Optional.empty();
    if (settings.startTls()) {
      source.setAuthenticationStrategy(startTls(sockets));
    } else if (sockets.isPresent() && "ldaps".equals(settings.url().getScheme())) {
      DirectorySockets.makeWith(sockets.get());
      environment.put("java.naming.ldap.factory.socket", DirectorySockets.class.getName());
    }
    source.setBaseEnvironmentProperties(environment);
    source.setPooled(false);
    manage(source, settings);
    source.afterPropertiesSet();
    return new LdapDirectory(people(source, settings.where()), url);
  }

  private static DefaultTlsDirContextAuthenticationStrategy startTls(
      Optional<SSLSocketFactory> sockets) {
    DefaultTlsDirContextAuthenticationStrategy tls =
        new DefaultTlsDirContextAuthenticationStrategy();
    tls.setShutdownTlsGracefully(true);
    sockets.ifPresent(tls::setSslSocketFactory);
    return tls;
  }

  private static void manage(
      DefaultSpringSecurityContextSource source, DirectorySettings.Ldap settings)
      throws IOException {
    if (settings.manager().isEmpty()) {
      source.setAnonymousReadOnly(true);
      return;
    }
    DirectorySettings.Manager manager = settings.manager().get();
    source.setUserDn(manager.dn());
    source.setPassword(Files.readString(manager.passwordFile(), StandardCharsets.UTF_8).strip());
  }

  private static BindAuthenticator people(
      DefaultSpringSecurityContextSource source, DirectorySettings.Where where) {
    BindAuthenticator people = new BindAuthenticator(source);
    switch (where) {
      case DirectorySettings.Where.Pattern pattern ->
          people.setUserDnPatterns(new String[] {pattern.dn()});
      case DirectorySettings.Where.Search search ->
          people.setUserSearch(
              new FilterBasedLdapUserSearch(search.base(), search.filter(), source));
    }
    return people;
  }

  @Override
  public boolean isRight(String name, String password) {
    // A bind without a password is one of nobody, which many directories grant.
    if (password.isEmpty()) {
      return false;
    }
    try {
      people.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
      return true;
    } catch (AuthenticationException e) {
      LOG.debug("the directory refuses {}", name, e);
      return false;
    } catch (NamingException e) {
      LOG.error(
          "the directory {} cannot be asked, nobody of it can sign in: {}",
          address,
          String.valueOf(e.getMostSpecificCause()));
      return false;
    } catch (IncorrectResultSizeDataAccessException e) {
      LOG.error("the directory {} has more than one {}", address, name, e);
      return false;
    }
  }
}
