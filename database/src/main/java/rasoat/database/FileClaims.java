package rasoat.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims of the processes of one machine: locks in a file beside the database, each name at a place
 * of its own. The file is opened once and kept open, for a process that closes it loses all its
 * locks in it.
 */
final class FileClaims implements Claims {

  private final Path file;
  private Optional<FileChannel> opened = Optional.empty();

  FileClaims(Path database) {
    this.file = database.resolveSibling(database.getFileName() + "-claims");
  }

  @Override
  public synchronized Optional<Claim> claim(String name) throws IOException {
    if (opened.isEmpty()) {
      opened =
          Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }
    try {
      FileLock lock = opened.get().tryLock(place(name), 1, false);
      return Optional.ofNullable(lock).map(held -> held::close);
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  /** Far apart, and nowhere near the end of what a file may have. */
  private static long place(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).getMostSignificantBits() >>> 2;
  }

  @Override
  public synchronized void close() {
    try {
      if (opened.isPresent()) {
        opened.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
