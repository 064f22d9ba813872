package rasoat.console.tip;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Files of one tip on their way. They are written where the crawler leaves them alone, and become
 * visible whole at the end; when that fails, none of them stays.
 */
final class Laying implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Laying.class);

  private final TipNumber number;
  private final List<Path> unfinished = new ArrayList<>();
  private final List<Path> visible = new ArrayList<>();
  private boolean isFinished;

  Laying(TipNumber number) {
    this.number = number;
  }

  /** Where to write what shall lie in that folder. */
  Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createDirectory(folder.resolve(number.name() + ".part"));
    unfinished.add(part);
    return part;
  }

  /** Moves each file and folder that was written to its place, in one step. */
  void finish() throws IOException {
    for (Path part : unfinished) {
      for (Path written : contents(part)) {
        Path place = part.resolveSibling(written.getFileName());
        if (Files.exists(place)) { // On some disks it would be overwritten.
          throw new FileAlreadyExistsException(place.toString());
        }
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        visible.add(place);
      }
    }
    isFinished = true;
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Override
  public void close() {
    if (!isFinished) {
      visible.forEach(this::delete);
    }
    unfinished.forEach(this::delete);
  }

  private void delete(Path tree) {
    try {
      FileSystemUtils.deleteRecursively(tree);
    } catch (IOException e) {
      LOG.warn("expected to clear up after tip {}, got {}", number, e.getClass().getSimpleName());
    }
  }
}
