package rasoat.console.account;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who else knows passwords. A directory lets nobody in who has no account here: it is asked of
 * accounts that were made without a password.
 */
public sealed interface DirectorySettings {

  /** Every password is kept here. */
  record None() implements DirectorySettings {}

  /**
   * A directory that is asked by LDAP, such as OpenLDAP or Active Directory. A password goes there
   * over TLS only: {@code ldaps}, or {@code ldap} with StartTLS; on this machine also without.
   *
   * @param where in the directory a person is found
   * @param manager who looks for persons; empty when anybody may
   * @param roots certificates (PEM) that vouch for the directory; empty for those of the Java that
   *     runs this
   */
  record Ldap(
      URI url, boolean startTls, Where where, Optional<Manager> manager, Optional<Path> roots)
      implements DirectorySettings {

    public Ldap {
      boolean isSecure = "ldaps".equals(url.getScheme()) || startTls;
      if (!isSecure && !isThisMachine(url)) {
        throw new IllegalArgumentException(
            "expected ldaps://, or ldap:// with start-tls, for passwords go there; got " + url);
      }
      if (startTls && !"ldap".equals(url.getScheme())) {
        throw new IllegalArgumentException("expected ldap:// for start-tls, got " + url);
      }
      // Who looks without a name looks in the clear, and could be shown somebody else's entry.
      if (startTls && where instanceof Where.Search && manager.isEmpty()) {
        throw new IllegalArgumentException(
            "expected manager-dn where start-tls and search-filter are set, got none");
      }
    }

    private static boolean isThisMachine(URI url) {
      String host = String.valueOf(url.getHost());
      return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
  }

  /** Where in a directory a person is found. */
  sealed interface Where {

    /**
     * At once.
     *
     * @param dn such as {@code uid={0},ou=people,dc=example}, where {@code {0}} is the name
     */
    record Pattern(String dn) implements Where {
      public Pattern {
        if (!dn.contains("{0}")) {
          throw new IllegalArgumentException("expected {0} for the name, got " + dn);
        }
      }
    }

    /**
     * By looking.
     *
     * @param base below which, such as {@code ou=people,dc=example}
     * @param filter such as {@code (sAMAccountName={0})}, where {@code {0}} is the name
     */
    record Search(String base, String filter) implements Where {
      public Search {
        if (!filter.contains("{0}")) {
          throw new IllegalArgumentException("expected {0} for the name, got " + filter);
        }
      }
    }
  }

  /** Who looks for persons in a directory; may read, and need not more. */
  record Manager(String dn, Path passwordFile) {}

  /**
   * A provider of OpenID Connect, such as Keycloak: the page to sign in has a button that leads
   * there.
   *
   * @param issuer as the provider calls itself; {@code https}, on this machine also {@code http}
   * @param claim what of the person's data is the name of the account
   * @param bringsSecondFactor whether the provider asks for a second factor, so that none is asked
   *     here
   * @param redirect where the provider sends people back to; empty for the address they came by
   */
  record Oidc(
      URI issuer,
      String clientId,
      Path clientSecretFile,
      String claim,
      boolean bringsSecondFactor,
      Optional<URI> redirect)
      implements DirectorySettings {

    /** The claim that names an account unless it is set otherwise. */
    public static final String USUAL_CLAIM = "preferred_username";

    public Oidc {
      boolean isSecure = "https".equals(issuer.getScheme());
      if (!isSecure && !Ldap.isThisMachine(issuer)) {
        throw new IllegalArgumentException("expected https://, got " + issuer);
      }
    }
  }
}
