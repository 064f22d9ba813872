package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that follow from a name (RFC 9562, version 5): the same case has the same ones. */
final class NameUuid {

  /** Of STIX cyber-observables (STIX 2.1, 2.9). */
  static final UUID STIX = UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7");

  /** Of this program. */
  static final UUID RASOAT = UUID.fromString("5f1c2b0e-8d3a-5b6f-9a47-0c4de3f21b78");

  private static final long VERSION_MASK = 0xFFFFFFFFFFFF0FFFL;
  private static final long VERSION_5 = 0x5000L;
  private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;
  private static final long VARIANT = 0x8000000000000000L;

  private NameUuid() {}

  static UUID of(UUID space, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(space.getMostSignificantBits())
              .putLong(space.getLeastSignificantBits())
              .flip());
      ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
      return new UUID(
          digest.getLong() & VERSION_MASK | VERSION_5, digest.getLong() & VARIANT_MASK | VARIANT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
