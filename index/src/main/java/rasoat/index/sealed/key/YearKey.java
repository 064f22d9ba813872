package rasoat.index.sealed.key;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import rasoat.index.sealed.term.KeyId;

/** The secret of one office and year, all that the sealing service is given. */
public final class YearKey {

  static final int BYTES = 32;

  private final String office;
  private final int year;
  private final byte[] secret;

  YearKey(String office, int year, byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException(
          "year key: expected " + BYTES + " bytes, got " + secret.length);
    }
    this.office = office;
    this.year = year;
    this.secret = secret.clone();
  }

  public String office() {
    return office;
  }

  public int year() {
    return year;
  }

  public KeyId id() {
    return mac().id();
  }

  /** The key as the JDK and tokens take it. */
  public SecretKey secretKey() {
    return new SecretKeySpec(secret, "HmacSHA256");
  }

  /** A maker of terms, for one thread. */
  public TermMac mac() {
    try {
      return TermMac.with(secretKey(), Optional.empty());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  byte[] secret() {
    return secret.clone();
  }

  @Override
  public String toString() {
    return "YearKey " + office + " " + year + " ***";
  }
}
