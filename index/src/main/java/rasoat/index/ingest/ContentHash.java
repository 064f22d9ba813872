package rasoat.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a file is known again. */
final class ContentHash {

  private ContentHash() {}

  static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    add(file, digest);
    for (Path companion : Companions.of(file)) {
      // Without the names two files could change places unnoticed.
      digest.update(companion.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      if (Files.isRegularFile(companion)) {
        add(companion, digest);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] block = new byte[1 << 16];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        digest.update(block, 0, read);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
