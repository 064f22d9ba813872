package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that another file names and that are read with it. */
final class Companions {

  private Companions() {}

  /** In the order they are named; empty for what names none, or cannot be read. */
  static List<Path> of(Path file) {
    try {
      if (FileKind.isNamedLike(file, "json")) {
        return List.of(JsonManifest.read(file).text());
      }
      return FileKind.isNamedLike(file, "csv") ? ofTable(file) : List.of();
    } catch (IOException | UnfitFileException e) {
      // Reading the file itself says what is wrong with it.
      return List.of();
    }
  }

  private static List<Path> ofTable(Path csv) throws IOException, UnfitFileException {
    List<Path> files = new ArrayList<>();
    for (CsvManifest.Row row : CsvManifest.read(csv).rows()) {
      row.fileIfInside(csv).ifPresent(files::add);
    }
    return files;
  }
}
