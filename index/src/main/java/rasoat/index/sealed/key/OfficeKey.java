package rasoat.index.sealed.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The master secret and the signing key of an office. Never leaves the offline machine but for a
 * safe.
 */
public final class OfficeKey {

  private static final String CURVE = "Ed25519";
  private static final int MASTER_BYTES = 32;
  private static final byte[] SALT = "RaSoat sealed registry 1".getBytes(StandardCharsets.UTF_8);

  private final byte[] master;
  private final PrivateKey signing;
  private final VerificationKey verification;

  private OfficeKey(byte[] master, PrivateKey signing, VerificationKey verification) {
    this.master = master;
    this.signing = signing;
    this.verification = verification;
  }

  /** A new key for an office. */
  public static OfficeKey create(String office, SecureRandom random) {
    if (office.isBlank()) {
      throw new IllegalArgumentException("an office key needs the name of the office");
    }
    byte[] master = new byte[MASTER_BYTES];
    random.nextBytes(master);
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance(CURVE);
      pairs.initialize(255, random);
      KeyPair pair = pairs.generateKeyPair();
      return new OfficeKey(
          master, pair.getPrivate(), new VerificationKey(office.strip(), pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + CURVE, e);
    }
  }

  static OfficeKey of(String office, byte[] master, byte[] signing, byte[] verification)
      throws GeneralSecurityException {
    if (master.length != MASTER_BYTES) {
      throw new GeneralSecurityException(
          "master: expected " + MASTER_BYTES + " bytes, got " + master.length);
    }
    PrivateKey key =
        KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(signing));
    return new OfficeKey(master.clone(), key, VerificationKey.of(office, verification));
  }

  public String office() {
    return verification.office();
  }

  public VerificationKey verification() {
    return verification;
  }

  /** What packs are signed with. */
  public PrivateKey signing() {
    return signing;
  }

  /** The key of one year, HKDF-SHA256 (RFC 5869) of the master secret. */
  public YearKey year(int year) {
    HKDFBytesGenerator kdf = new HKDFBytesGenerator(new SHA256Digest());
    String info = "RS1|" + office() + "|" + year;
    kdf.init(new HKDFParameters(master, SALT, info.getBytes(StandardCharsets.UTF_8)));
    byte[] secret = new byte[YearKey.BYTES];
    kdf.generateBytes(secret, 0, secret.length);
    return new YearKey(office(), year, secret);
  }

  byte[] master() {
    return master.clone();
  }

  @Override
  public String toString() {
    return "OfficeKey " + office() + " ***";
  }
}
