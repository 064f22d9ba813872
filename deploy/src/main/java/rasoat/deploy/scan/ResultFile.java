package rasoat.deploy.scan;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that gets its name only when it is complete. Until then, and for good when the scan is cut
 * off, it is called {@code NAME.part}.
 */
public final class ResultFile implements AutoCloseable {

  private final Path file;
  private final Path part;
  private final BufferedWriter writer;

  private ResultFile(Path file, Path part, BufferedWriter writer) {
    this.file = file;
    this.part = part;
    this.writer = writer;
  }

  /** Begins to write; a file of that name stays as it is until {@link #complete}. */
  public static ResultFile begin(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    return new ResultFile(file, part, Files.newBufferedWriter(part, StandardCharsets.UTF_8));
  }

  /** Whether a file of that name can lie where it is to lie. */
  public static boolean canLie(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
  }

  public Appendable writer() {
    return writer;
  }

  /** Gives the file its name, in place of an older one. */
  public void complete() throws IOException {
    writer.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
