package rasoat.model.port;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a picture by its bytes.
 *
 * @param value the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record PictureDigest(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public PictureDigest {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a picture digest is 64 hex digits: was '" + value + "'");
    }
  }

  /** The digest of these bytes. */
  public static PictureDigest of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new PictureDigest(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Reads a digest from outside, such as an address; empty when it is none. */
  public static Optional<PictureDigest> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new PictureDigest(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
