package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are whole or not there, whenever the machine stops. */
final class Durable {

  private Durable() {}

  /** Writes the file in one step, over one that was there. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "incoming-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
      publish(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Forces what was written to {@code part} to disk and moves it to its place in one step. */
  static void publish(Path part, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceNames(file.toAbsolutePath().getParent());
  }

  /** A new name is only safe when its folder is forced too; some systems cannot open folders. */
  static void forceNames(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows: the name is written with the next flush of the file system.
    }
  }
}
