package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.index.DocumentIndex;
import rasoat.index.snapshot.Snapshot;
import rasoat.index.snapshot.Snapshots;

/** The registry that another machine publishes into a folder: the newest when this call began. */
final class PublishedRegistry {

  private final Path folder;
  private final Consumer<String> problems;
  private @Nullable Snapshot newest;

  /**
   * A published registry.
   *
   * @param problems is told of damaged copies, one line each
   */
  PublishedRegistry(Path folder, Consumer<String> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Opens it, to be closed; its bytes are checked once. */
  synchronized DocumentIndex open() throws IOException {
    Snapshot checked = newest;
    if (checked == null) {
      checked = new Snapshots(folder).newest(problems);
      newest = checked;
    }
    return checked.open();
  }
}
