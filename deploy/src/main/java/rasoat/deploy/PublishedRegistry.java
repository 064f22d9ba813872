package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.index.DocumentIndex;
import rasoat.index.snapshot.Snapshot;
import rasoat.index.snapshot.Snapshots;

/**
 * The registry that another machine publishes into a folder. Each opening is of the newest then;
 * when that cannot be had, of the last one that could.
 */
final class PublishedRegistry {

  private final Snapshots published;
  private final Consumer<String> problems;
  private @Nullable Snapshot checked;
  private String latest = "";

  /**
   * A published registry.
   *
   * @param problems is told of damaged copies, one line each
   */
  PublishedRegistry(Path folder, Consumer<String> problems) {
    this.published = new Snapshots(folder);
    this.problems = problems;
  }

  /** Opens it, to be closed; the bytes of each are checked once. */
  synchronized DocumentIndex open() throws IOException {
    Snapshot before = checked;
    if (before == null) {
      latest = published.latest();
      checked = published.newest(problems);
      return checked.open();
    }
    try {
      String now = published.latest();
      if (!now.equals(latest)) {
        checked = published.newest(problems);
        latest = now;
      }
      return checked.open();
    } catch (IOException e) {
      problems.accept(e.getMessage() + "; goes on with " + before.name());
      return before.open();
    }
  }
}
