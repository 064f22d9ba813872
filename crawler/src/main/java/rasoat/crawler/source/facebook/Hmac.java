package rasoat.crawler.source.facebook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rasoat.crawler.fetch.Secret;

/** HMAC with SHA-256 (RFC 2104) under an app's secret. */
final class Hmac {

  private static final String ALGORITHM = "HmacSHA256";

  private Hmac() {}

  static String sha256(Secret key, String text) {
    return HexFormat.of().formatHex(sha256(key, text.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] sha256(Secret key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }
}
