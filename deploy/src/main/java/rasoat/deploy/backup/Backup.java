package rasoat.deploy.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import rasoat.deploy.envelope.Envelope;
import rasoat.deploy.terminal.Progress;

/**
 * Writes everything of a home that cannot be made again into one file, while others work in it.
 *
 * @param program that writes it, with its version
 * @param problems is told of what is damaged in the home
 */
public record Backup(Places places, String program, Consumer<? super String> problems) {

  /** What lies in the home while a backup is made, and is no part of one. */
  private static final String WORK = "backup.part";

  private static final String LOCK = "backup.lock";

  /**
   * Writes it, to a file that gets its name when all of it is on the disk.
   *
   * @param recipient the certificate of who alone can read it; empty for a backup in the clear
   * @param progress makes one for so many files
   * @return how many bytes it has
   */
  public long write(
      Path out, Optional<Path> recipient, Instant now, LongFunction<Progress> progress)
      throws IOException {
    Path part = out.resolveSibling(out.getFileName() + ".part");
    Path work = places.folder().resolve(WORK);
    try (FileChannel file =
            FileChannel.open(
                places.folder().resolve(LOCK),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = lock(file);
        Progress shown = progress.apply(files())) {
      Trees.delete(work); // left by one that was cut off
      Owner.folder(work);
      Files.deleteIfExists(part);
      try {
        write(part, recipient, work, now, shown);
        Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
        Trees.force(Optional.ofNullable(out.toAbsolutePath().getParent()).orElseThrow());
        return Files.size(out);
      } finally {
        Trees.delete(work);
        Files.deleteIfExists(part);
      }
    }
  }

  private void write(Path part, Optional<Path> recipient, Path work, Instant now, Progress progress)
      throws IOException {
    try (FileChannel channel = Owner.file(part);
        OutputStream file = Channels.newOutputStream(channel)) {
      if (recipient.isPresent()) {
        try (OutputStream sealed = Envelope.around(file, recipient.get())) {
          write(sealed, work, now, progress);
        }
      } else {
        write(file, work, now, progress);
      }
      channel.force(true);
    }
  }

  private void write(OutputStream out, Path work, Instant now, Progress progress)
      throws IOException {
    try (ArchiveWriter archive = new ArchiveWriter(out, work.resolve("manifest.jsonl"))) {
      new HomeWriter(places, archive, work, progress, problems).write(program, now);
    }
  }

  /** How many there are about: some come and go. */
  private long files() throws IOException {
    long[] files = {1};
    for (Section section : Section.values()) {
      if (section.place().endsWith("/")) {
        Path folder = places.root(section).resolve(section.place());
        Folder.walk(folder, section.place(), (name, file) -> files[0]++);
      }
    }
    return files[0];
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
    throw new IOException("another backup is being made of " + places.folder());
  }
}
