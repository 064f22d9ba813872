package rasoat.model.port;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.model.post.Sha256;

/**
 * Bytes as files of one folder: the digest {@code abcdef…} lies at {@code ab/cdef…}.
 *
 * <p>A file is written beside its place, forced to disk and then moved there in one step, so a file
 * under a digest is always whole, whenever the machine stops. What was damaged on the disk itself
 * is noticed on reading and counts as not kept.
 */
public final class FolderByteStore implements ByteStore {

  private static final int FAN_OUT_DIGITS = 2;

  private final Path folder;

  /** Keeps bytes below that folder, which is made when the first one comes. */
  public FolderByteStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Sha256 put(byte[] bytes) throws IOException {
    Sha256 digest = Sha256.of(bytes);
    if (get(digest).isEmpty()) {
      write(bytes, placeOf(digest));
    } else {
      // It was asked for just now: whoever clears away what is old must not take it.
      Files.setLastModifiedTime(placeOf(digest), FileTime.from(Instant.now()));
    }
    return digest;
  }

  @Override
  public Optional<byte[]> get(Sha256 digest) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(placeOf(digest));
      return Sha256.of(bytes).equals(digest) ? Optional.of(bytes) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(Sha256 digest) throws IOException {
    Files.deleteIfExists(placeOf(digest));
  }

  /** The file with those bytes, to be read only; empty when they are not kept. */
  public Optional<Path> fileOf(Sha256 digest) {
    return Optional.of(placeOf(digest)).filter(Files::isRegularFile);
  }

  /** The same, empty also when the bytes are damaged, or the disk does not give them. */
  public Optional<Path> wholeFileOf(Sha256 digest) {
    try {
      return get(digest).map(bytes -> placeOf(digest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Those last put before that moment, while others put and remove. */
  public List<Sha256> putBefore(Instant moment) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Sha256> old = new ArrayList<>();
    try (Stream<Path> files = Files.find(folder, 2, (file, facts) -> isOlder(facts, moment))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Sha256.parse(file.getParent().getFileName() + file.getFileName().toString())
            .ifPresent(old::add);
      }
    }
    return old;
  }

  /** Whether those bytes are kept, and were last put before that moment. */
  public boolean isPutBefore(Sha256 digest, Instant moment) throws IOException {
    try {
      return isOlder(Files.readAttributes(placeOf(digest), BasicFileAttributes.class), moment);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean isOlder(BasicFileAttributes facts, Instant moment) {
    return facts.isRegularFile() && facts.lastModifiedTime().toInstant().isBefore(moment);
  }

  private Path placeOf(Sha256 digest) {
    String name = digest.value();
    return folder
        .resolve(name.substring(0, FAN_OUT_DIGITS))
        .resolve(name.substring(FAN_OUT_DIGITS));
  }

  private static void write(byte[] bytes, Path place) throws IOException {
    Path parent = Files.createDirectories(place.getParent());
    Path whole = Files.createTempFile(parent, "incoming-", ".part");
    try {
      writeAndForce(bytes, whole);
      Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    forceNames(parent);
  }

  private static void writeAndForce(byte[] bytes, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A new name is only safe when its folder is forced too; some systems cannot open folders. */
  private static void forceNames(Path parent) {
    try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows: the name is written with the next flush of the file system.
    }
  }
}
