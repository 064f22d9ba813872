package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rasoat.index.sealed.key.PrivateFile;

/** The key of the lines in {@code audit.head}: random, in a file that only its owner may read. */
final class HeadKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final Path file;
  private Optional<SecretKeySpec> known = Optional.empty();

  HeadKey(Path file) {
    this.file = file;
  }

  String name() {
    return file.getFileName().toString();
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** HMAC with SHA-256 (RFC 2104); makes the key when there is none. */
  String mac(String text) throws IOException {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }

  private synchronized SecretKeySpec key() throws IOException {
    if (known.isEmpty()) {
      if (!exists()) {
        make();
      }
      known = Optional.of(read());
    }
    return known.get();
  }

  private SecretKeySpec read() throws IOException {
    byte[] bytes = PrivateFile.read(file);
    if (bytes.length != BYTES) {
      throw new IOException(
          "%s: expected a key of %d bytes, got %d".formatted(file, BYTES, bytes.length));
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Two processes may do so at once: the key appears whole, and the first one stays. */
  private void make() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Path whole = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      PrivateFile.create(whole, bytes);
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      // Made by another process meanwhile.
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
