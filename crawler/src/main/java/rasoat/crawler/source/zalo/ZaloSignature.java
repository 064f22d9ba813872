package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.WebhookCall;

/**
 * Zalo's signature of an event: the plain SHA-256 of app id, body as sent, timestamp and the secret
 * key of the account's webhook, one after the other.
 */
record ZaloSignature(String appId, Secret secret, boolean variants) {

  private static final String PREFIX = "mac=";

  /** How an event was signed. */
  enum Form {
    /** As Zalo's own library does it. */
    DOCUMENTED,
    /** With the id of the account in place of the app's. */
    ACCOUNT,
    /** With the timestamp of the header {@code X-ZEvent-Timestamp}. */
    HEADER_TIME,
    /** Both. */
    ACCOUNT_HEADER_TIME
  }

  /** How the call is signed; empty when it is not, or not by who knows the secret. */
  Optional<Form> of(WebhookCall call, LooseJson body) {
    Optional<byte[]> told = call.header("x-zevent-signature").flatMap(ZaloSignature::digest);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<Form> forms = variants ? List.of(Form.values()) : List.of(Form.DOCUMENTED);
    return forms.stream()
        .filter(form -> MessageDigest.isEqual(told.get(), expected(form, call, body)))
        .findFirst();
  }

  private byte[] expected(Form form, WebhookCall call, LooseJson body) {
    String inside = body.text("timestamp");
    String header = call.header("x-zevent-timestamp").orElse("");
    String account = body.text("oa_id");
    return switch (form) {
      case DOCUMENTED -> digest(appId, call.body(), inside);
      case ACCOUNT -> digest(account, call.body(), inside);
      case HEADER_TIME -> digest(appId, call.body(), header);
      case ACCOUNT_HEADER_TIME -> digest(account, call.body(), header);
    };
  }

  private byte[] digest(String id, byte[] body, String time) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(id.getBytes(UTF_8));
      digest.update(body);
      digest.update(time.getBytes(UTF_8));
      return digest.digest(secret.reveal().getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest in a header, with or without {@code mac=}, in either case. */
  private static Optional<byte[]> digest(String header) {
    String hex = header.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          HexFormat.of().parseHex(hex.startsWith(PREFIX) ? hex.substring(PREFIX.length()) : hex));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
