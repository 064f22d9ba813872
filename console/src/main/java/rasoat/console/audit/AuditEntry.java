package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A line of the audit trail, as it is kept: who has the database may have changed any of it.
 *
 * @param account empty: the system itself
 * @param action the name of an {@link Action}, unless a newer version or a stranger wrote it
 * @param details JSON
 * @param previous the hash of the entry before it
 */
public record AuditEntry(
    long number,
    Instant at,
    String account,
    String action,
    String subject,
    String details,
    String previous,
    String hash) {

  /** What the first entry has for the hash of the one before it. */
  static final String NOTHING = "0".repeat(64);

  /** Says what is hashed, and how: another encoding gets another name. */
  private static final String ENCODING = "rasoat audit 1";

  /** What the hash must be. */
  String rightHash() {
    return hashAs(number);
  }

  /** What the hash must be, were it the entry of that number. */
  String hashAs(long place) {
    MessageDigest digest = sha256();
    for (String field : fields(place)) {
      byte[] bytes = field.getBytes(UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private List<String> fields(long place) {
    return List.of(
        ENCODING,
        Long.toString(place),
        Long.toString(at.toEpochMilli()),
        account,
        action,
        subject,
        details,
        previous);
  }

  AuditEntry sealed() {
    return new AuditEntry(number, at, account, action, subject, details, previous, rightHash());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
