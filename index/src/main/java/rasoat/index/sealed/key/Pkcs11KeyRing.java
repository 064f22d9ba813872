package rasoat.index.sealed.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rasoat.index.sealed.term.KeyId;

/**
 * Year keys in a PKCS#11 token (smart card, HSM): used there, never read out. Each is named by its
 * key id.
 */
public final class Pkcs11KeyRing implements KeyRing {

  private static final String PREFIX = "rasoat-";

  private final Provider provider;
  private final KeyStore store;

  private Pkcs11KeyRing(Provider provider, KeyStore store) {
    this.provider = provider;
    this.store = store;
  }

  /**
   * Opens a token.
   *
   * @param configuration as SunPKCS11 takes it: name, library, slot
   */
  public static Pkcs11KeyRing open(Path configuration, char[] pin) throws IOException {
    try {
      Provider provider =
          Security.getProvider("SunPKCS11").configure(configuration.toAbsolutePath().toString());
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return new Pkcs11KeyRing(provider, store);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw unusable(configuration.toString(), e);
    }
  }

  /** Puts a year key into the token; the file it came from should then be destroyed. */
  public void add(YearKey key) throws IOException {
    try {
      store.setKeyEntry(alias(key.id()), key.secretKey(), null, null);
      store.store(null);
    } catch (GeneralSecurityException e) {
      throw unusable(provider.getName(), e);
    }
  }

  @Override
  public Optional<Keyed> find(KeyId id) throws IOException {
    try {
      Key key = store.getKey(alias(id), null);
      return key == null ? Optional.empty() : Optional.of(TermMac.with(key, Optional.of(provider)));
    } catch (GeneralSecurityException e) {
      throw unusable(provider.getName(), e);
    }
  }

  @Override
  public Collection<KeyId> ids() {
    try {
      List<String> aliases = Collections.list(store.aliases());
      return aliases.stream()
          .filter(alias -> alias.startsWith(PREFIX))
          .map(alias -> new KeyId(alias.substring(PREFIX.length())))
          .toList();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the token was opened before", e);
    }
  }

  private static String alias(KeyId id) {
    return PREFIX + id.value();
  }

  private static IOException unusable(String token, Exception e) {
    Throwable reason = e.getCause() == null ? e : e.getCause();
    return new IOException(
        "PKCS#11 token %s: expected one that can be used, got: %s"
            .formatted(token, reason.getMessage()),
        e);
  }
}
