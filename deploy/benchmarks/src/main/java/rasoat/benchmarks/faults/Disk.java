package rasoat.benchmarks.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk in memory (tmpfs) that can be full.
 *
 * @param isMounted false where mounting is not allowed: then it is a folder, and never full
 */
record Disk(Path folder, boolean isMounted) implements AutoCloseable {

  private static final int BLOCK = 1 << 16;

  static Disk of(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    return new Disk(
        folder,
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "rasoat", folder.toString()));
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Not a byte is left; returns how many there were. */
  long fill() throws IOException {
    long filled = 0;
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      for (int size = BLOCK; size > 0; ) {
        try {
          ballast.write(new byte[size]);
          filled += size;
        } catch (IOException e) {
          size /= 2;
        }
      }
    }
    return filled;
  }

  void free() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() throws IOException {
    if (isMounted && !run("umount", folder.toString())) {
      boolean unused = run("umount", "-l", folder.toString());
    }
  }
}
