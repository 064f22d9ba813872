package rasoat.index.sealed.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files that only their owner may touch. They are made so, and refused when somebody has opened
 * them to others since.
 */
public final class PrivateFile {

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final int MOST_BYTES = 1 << 20;

  private PrivateFile() {}

  /**
   * Writes a new file, mode 0600 from its first byte, and waits until it is on the disk.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one: keys are not written over
   */
  public static void create(Path file, byte[] content) throws IOException {
    FileAttribute<?>[] attributes =
        hasModes()
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    try (FileChannel channel = FileChannel.open(file, EnumSet.of(CREATE_NEW, WRITE), attributes)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** Reads a file after {@link #check}. */
  public static byte[] read(Path file) throws IOException {
    check(file);
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new KeyFileException(file, "expected at most " + MOST_BYTES + " bytes, got " + size);
    }
    return Files.readAllBytes(file);
  }

  /** Refuses a file that others than its owner may read or write. */
  public static void check(Path file) throws IOException {
    if (!hasModes()) {
      return;
    }
    Set<PosixFilePermission> modes = Files.getPosixFilePermissions(file);
    Set<PosixFilePermission> others = EnumSet.copyOf(modes);
    others.removeAll(OWNER);
    if (!others.isEmpty()) {
      throw new KeyFileException(
          file, "expected mode rw------- (chmod 600), got " + PosixFilePermissions.toString(modes));
    }
  }

  private static boolean hasModes() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
