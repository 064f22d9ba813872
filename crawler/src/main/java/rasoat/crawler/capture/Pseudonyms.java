package rasoat.crawler.capture;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rasoat.model.post.Platform;

/**
 * Tells authors apart without naming them: the id becomes an HMAC under a key that never leaves the
 * office, so nobody without the key can tell whose it is, not even by trying all ids.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 16;

  private final SecretKeySpec key;

  /** Pseudonyms under that key of 16 bytes or more. */
  public Pseudonyms(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "expected a key of %d bytes or more, got %d".formatted(SHORTEST_KEY, key.length));
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** 64 hexadecimal digits that stand for the author; empty for an empty id. */
  public String of(Platform platform, String authorId) {
    if (authorId.isEmpty()) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] author = (platform + ":" + authorId).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(author));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }
}
