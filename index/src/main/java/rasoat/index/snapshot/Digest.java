package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, lower-case hex. */
final class Digest {

  private static final int BLOCK = 1 << 20;

  private Digest() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static String of(Path file) throws IOException {
    try (ReadableByteChannel from = Files.newByteChannel(file)) {
      MessageDigest digest = sha256();
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      while (from.read(block) >= 0) {
        digest.update(block.flip());
        block.clear();
      }
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** The digest of what is copied. */
  static String copying(ReadableByteChannel from, WritableByteChannel to) throws IOException {
    MessageDigest digest = sha256();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    while (from.read(block) >= 0) {
      digest.update(block.flip());
      block.rewind();
      while (block.hasRemaining()) {
        to.write(block);
      }
      block.clear();
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
