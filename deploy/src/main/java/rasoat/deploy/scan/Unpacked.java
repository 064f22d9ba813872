package rasoat.deploy.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where pictures inside of archives lie while a scan lasts. What a scan left that was killed goes
 * when the next one begins: it may show a state secret.
 *
 * @param lock held as long as the scan lasts
 */
record Unpacked(Path folder, FileChannel lock) implements AutoCloseable {

  private static final String BEGIN = "unpacked-";
  private static final String LOCK = ".lock";

  /** A new one below that home. */
  static Unpacked below(Path home) throws IOException {
    clear(home);
    Path file = Files.createTempFile(home, BEGIN, LOCK);
    FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE);
    lock.lock(); // given back when the channel closes, or the process ends
    String name = file.getFileName().toString();
    Path folder = home.resolve(name.substring(0, name.length() - LOCK.length()));
    return new Unpacked(Files.createDirectory(folder), lock);
  }

  private static void clear(Path home) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(home, BEGIN + "*")) {
      for (Path folder : left) {
        if (Files.isDirectory(folder) && !isInUse(lockOf(folder))) {
          delete(folder);
          Files.deleteIfExists(lockOf(folder));
        }
      }
    }
  }

  private static boolean isInUse(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true; // by this very process
    }
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      delete(folder);
    }
    Files.delete(lockOf(folder));
  }
}
