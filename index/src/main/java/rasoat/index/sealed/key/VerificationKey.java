package rasoat.index.sealed.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import rasoat.index.sealed.term.Sha256;

/** The public key by which an office's packs are told from others. */
public record VerificationKey(String office, PublicKey key) {

  static VerificationKey of(String office, byte[] encoded) throws GeneralSecurityException {
    PublicKey key =
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    return new VerificationKey(office, key);
  }

  /** SHA-256 of the encoded key, hex: what an office reads out for comparison. */
  public String fingerprint() {
    return Sha256.hex(key.getEncoded());
  }
}
