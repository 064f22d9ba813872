package rasoat.index.sealed.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.EdDSAParameterSpec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What writer and reader of packs must agree on. */
final class PackFormat {

  static final int VERSION = 1;
  static final int SIGNER_BYTES = 32;
  static final int SIGNATURE_BYTES = 64;
  static final int MOST_HEADER_BYTES = 1 << 16;
  static final int MOST_STEPS = 255;

  /** Stands for the beginning of time among disclosure steps. */
  static final int ALWAYS = Integer.MIN_VALUE;

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final byte[] MAGIC = "RSPK\r\n\u001a\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CONTEXT = "RaSoat pack 1".getBytes(StandardCharsets.US_ASCII);

  private PackFormat() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  /**
   * Prehashed, so that a pack of any size is signed in constant memory; the context keeps
   * signatures of other things from being taken for one of a pack.
   */
  static Signature signature() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.setParameter(new EdDSAParameterSpec(true, CONTEXT));
    return signature;
  }
}
