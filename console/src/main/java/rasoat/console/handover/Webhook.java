package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one address that the program itself sends to. Whoever listens there checks {@code
 * X-RaSoat-Signature}: HMAC-SHA-256 over the time, a dot and the body.
 */
public final class Webhook {

  /** Shorter keys can be guessed. */
  private static final int SHORTEST_KEY = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final URI address;
  private final SecretKeySpec key;
  private final Postman postman;

  /** Any but an https address, and a key of fewer than 32 bytes, is refused. */
  public Webhook(URI address, byte[] key, Postman postman) {
    if (!"https".equals(address.getScheme()) || address.getHost() == null) {
      throw new IllegalArgumentException("expected an https address, got " + address.getScheme());
    }
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "expected a key of %d bytes or more, got %d".formatted(SHORTEST_KEY, key.length));
    }
    this.address = address;
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.postman = postman;
  }

  /**
   * Has those bytes taken there, signed.
   *
   * @param id of the delivery: who gets one twice knows it by that
   */
  public void deliver(long id, byte[] body, Instant at) throws IOException {
    String time = String.valueOf(at.getEpochSecond());
    postman.post(
        address,
        Map.of(
            "Content-Type",
            "application/json",
            "X-RaSoat-Delivery",
            String.valueOf(id),
            "X-RaSoat-Timestamp",
            time,
            "X-RaSoat-Signature",
            "sha256=" + signature(time, body)),
        body);
  }

  private String signature(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((time + ".").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "webhook of " + address.getHost();
  }
}
