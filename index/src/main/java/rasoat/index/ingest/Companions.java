package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that another file names and that are read with it. */
final class Companions {

  private Companions() {}

  /** In the order they are named; empty for what names none, or cannot be read. */
  static List<Path> of(Path file) {
    try {
      return FileKind.isNamedLike(file, "json")
          ? List.of(JsonManifest.read(file).text())
          : List.of();
    } catch (IOException | UnfitFileException e) {
      // Reading the file itself says what is wrong with it.
      return List.of();
    }
  }
}
