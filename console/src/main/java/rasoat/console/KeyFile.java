package rasoat.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import rasoat.index.sealed.key.PrivateFile;

/** A random key of 256 bits in a file that only its owner may read, made when there is none. */
public record KeyFile(Path file) {

  private static final int BYTES = 32;

  /** The key. */
  public byte[] key() throws IOException {
    if (!Files.exists(file)) {
      make();
    }
    byte[] bytes = PrivateFile.read(file);
    if (bytes.length != BYTES) {
      throw new IOException(
          "%s: expected a key of %d bytes, got %d".formatted(file, BYTES, bytes.length));
    }
    return bytes;
  }

  /** One that is in no file. */
  public static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** Two processes may do so at once: the key appears whole, and the first one stays. */
  private void make() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path whole = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      PrivateFile.create(whole, random());
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      // Made by another process meanwhile.
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
