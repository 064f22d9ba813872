package rasoat.model.port;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Pictures as files of one folder: the digest {@code abcdef…} lies at {@code ab/cdef…}.
 *
 * <p>A picture is written beside its place, forced to disk and then moved there in one step, so a
 * file under a digest is always whole, whenever the machine stops. What was damaged on the disk
 * itself is noticed on reading and counts as not kept.
 */
public final class FolderPictureStore implements PictureStore {

  private static final int FAN_OUT_DIGITS = 2;

  private final Path folder;

  /** Keeps pictures below that folder, which is made when the first one comes. */
  public FolderPictureStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public PictureDigest put(byte[] picture) throws IOException {
    PictureDigest digest = PictureDigest.of(picture);
    if (get(digest).isEmpty()) {
      write(picture, placeOf(digest));
    }
    return digest;
  }

  @Override
  public Optional<byte[]> get(PictureDigest digest) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(placeOf(digest));
      return PictureDigest.of(bytes).equals(digest) ? Optional.of(bytes) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(PictureDigest digest) throws IOException {
    Files.deleteIfExists(placeOf(digest));
  }

  private Path placeOf(PictureDigest digest) {
    String name = digest.value();
    return folder
        .resolve(name.substring(0, FAN_OUT_DIGITS))
        .resolve(name.substring(FAN_OUT_DIGITS));
  }

  private static void write(byte[] picture, Path place) throws IOException {
    Path parent = Files.createDirectories(place.getParent());
    Path whole = Files.createTempFile(parent, "incoming-", ".part");
    try {
      writeAndForce(picture, whole);
      Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    forceNames(parent);
  }

  private static void writeAndForce(byte[] picture, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(picture);
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
