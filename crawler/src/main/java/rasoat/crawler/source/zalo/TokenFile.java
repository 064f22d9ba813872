package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import rasoat.crawler.source.VisitEndException;

/**
 * The file that holds a token pair, and the one before it.
 *
 * <p>A new pair is written beside the file, forced to disk and moved over it in one step: whenever
 * the machine stops, the file is whole and holds the old pair or the new one.
 */
final class TokenFile {

  // A file lock belongs to the process: the threads in it need one of their own.
  private static final ConcurrentMap<Path, Lock> THREADS = new ConcurrentHashMap<>();

  private final Path file;

  TokenFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** Something that is done while nobody else does it, in this process or another. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException, VisitEndException;
  }

  <T> T alone(Work<T> work) throws IOException, VisitEndException {
    Lock threads = THREADS.computeIfAbsent(file, each -> new ReentrantLock());
    threads.lock();
    try (FileChannel beside =
        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      beside.lock(); // until the channel is closed
      return work.done();
    } finally {
      threads.unlock();
    }
  }

  /**
   * The pair as it stands now.
   *
   * @throws java.nio.file.NoSuchFileException when nobody has entered one
   */
  TokenPair read() throws IOException {
    return TokenPair.parse(Files.readAllBytes(file), file);
  }

  /** Puts the pair in the place of that one, which is kept for one cycle. */
  void write(TokenPair pair, TokenPair previous) throws IOException {
    Path whole = beside(".new");
    Files.deleteIfExists(whole);
    try (FileChannel channel =
        FileChannel.open(OwnerOnly.create(whole), StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(pair.withPrevious(previous));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceName();
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** A new name is only safe when its folder is forced too; some systems cannot open folders. */
  private void forceName() {
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows: the name is written with the next flush of the file system.
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
