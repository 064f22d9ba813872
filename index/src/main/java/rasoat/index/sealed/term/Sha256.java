package rasoat.index.sealed.term;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest used throughout a sealed registry. */
public final class Sha256 {

  private Sha256() {}

  /** A digest to be fed. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The digest of some bytes, 64 hexadecimal digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  /** The first 64 bits of the digest of a text. */
  static long first64(String text) {
    return ByteBuffer.wrap(begin().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
