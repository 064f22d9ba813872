package rasoat.model.post;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names bytes by their content.
 *
 * @param value the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record Sha256(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Sha256 {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a SHA-256 is 64 hex digits: was '" + value + "'");
    }
  }

  /** The digest of these bytes. */
  public static Sha256 of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Sha256(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Reads a digest from outside, such as an address; empty when it is none. */
  public static Optional<Sha256> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Sha256(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
