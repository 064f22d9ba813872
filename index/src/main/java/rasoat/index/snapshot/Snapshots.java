package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/** A folder of published registries, several versions side by side. */
public final class Snapshots {

  private static final String POINTER = "latest";
  private static final String LOCK = "publish.lock";
  private static final String PART = ".part";

  private final Path folder;

  public Snapshots(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Publishes what is registered now, also while another process registers more, and removes the
   * oldest snapshots.
   *
   * @param keep how many remain, the new one included; at least 1. Whoever still reads an older one
   *     over a network file system needs it to remain
   */
  public Snapshot publish(Path registry, Instant now, int keep) throws IOException {
    if (keep < 1) {
      throw new IllegalArgumentException("keep must be at least 1: was " + keep);
    }
    Files.createDirectories(folder);
    try (FileChannel file =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(file)) {
      Path part = folder.resolve("new" + PART);
      remove(part); // left by one that was cut off
      Snapshot snapshot = new Publication(folder, part, now).of(registry);
      point(snapshot.name());
      prune(keep);
      return snapshot;
    }
  }

  private FileLock lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this process: said below.
    }
    throw new IOException("another process is publishing into " + folder);
  }

  private void point(String name) throws IOException {
    Path part = folder.resolve(POINTER + PART);
    Files.deleteIfExists(part);
    Publication.write(part, (name + "\n").getBytes(StandardCharsets.UTF_8));
    Files.move(part, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
  }

  private void prune(int keep) throws IOException {
    for (String old : newestFirst().stream().skip(keep).toList()) {
      remove(folder.resolve(old));
    }
  }

  private static void remove(Path snapshot) throws IOException {
    IOUtils.rm(snapshot);
  }

  /**
   * The newest good snapshot, every byte of it read. One that is damaged is passed over for the one
   * before.
   *
   * @param problems is told why each damaged one was passed over, one line each
   * @throws IOException when there is no good one; the message says what is wrong
   */
  public Snapshot newest(Consumer<String> problems) throws IOException {
    String pointed = latest();
    List<String> names = newestFirst();
    if (names.isEmpty()) {
      throw new IOException("expected a published registry, got none: " + folder);
    }
    if (!names.contains(pointed)) {
      problems.accept(
          "%s: expected the name of a snapshot, got '%s'"
              .formatted(folder.resolve(POINTER), pointed));
    }
    for (String name : names) {
      if (isNamed(pointed) && name.compareTo(pointed) > 0) {
        continue; // its publication was cut off before it was pointed to
      }
      try {
        return check(name);
      } catch (DamagedSnapshotException | NoSuchFileException e) {
        problems.accept("damaged snapshot passed over: " + e.getMessage());
      }
    }
    if (!pointed.equals(latest())) {
      return newest(problems); // it was removed while it was read: there are newer ones
    }
    throw new IOException("expected a snapshot that is not damaged, got none: " + folder);
  }

  /** The name that was published last, whether good or not; empty when nothing was. Cheap. */
  public String latest() throws IOException {
    Path pointer = folder.resolve(POINTER);
    return Files.isRegularFile(pointer) ? Files.readString(pointer).strip() : "";
  }

  private Snapshot check(String name) throws IOException {
    Matcher parts = Snapshot.NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no name of a snapshot: " + name);
    }
    Path snapshot = folder.resolve(name);
    Manifest manifest = Manifest.read(snapshot, parts.group(1));
    manifest.check(snapshot);
    return new Snapshot(snapshot, manifest);
  }

  private List<String> newestFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .map(path -> path.getFileName().toString())
          .filter(Snapshots::isNamed)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static boolean isNamed(String name) {
    return Snapshot.NAME.matcher(name).matches();
  }
}
