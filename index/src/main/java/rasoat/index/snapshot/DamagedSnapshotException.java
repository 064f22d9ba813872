package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A snapshot is not what was published; the message names the file, what was expected, what came.
 */
public final class DamagedSnapshotException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedSnapshotException(Path file, String expected, String got) {
    super("%s: expected %s, got %s".formatted(file, expected, got));
  }
}
