package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import rasoat.index.DocumentIndex;

/** A published registry of which every byte was checked. */
public final class Snapshot {

  static final int DIGEST_LENGTH = 12;

  /** Sorts by time. */
  static final Pattern NAME = Pattern.compile("\\d{8}T\\d{9}Z-([0-9a-f]{" + DIGEST_LENGTH + "})");

  private final Path folder;
  private final Manifest manifest;

  Snapshot(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Its name in the folder of snapshots. */
  public String name() {
    return folder.getFileName().toString();
  }

  public int documents() {
    return manifest.documents();
  }

  public long bytes() {
    return manifest.bytes();
  }

  public Instant created() {
    return manifest.created();
  }

  /** Opens it for looking things up, to be closed. */
  public DocumentIndex open() throws IOException {
    return DocumentIndex.openUnchanging(folder);
  }
}
