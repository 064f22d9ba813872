package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.model.document.OfficialDocument;

/** Reads one format. */
interface DocumentReader {

  /** The formats by the end of the file name. */
  Map<String, DocumentReader> BY_EXTENSION =
      Map.of(
          "json", new ManifestReader(),
          "txt", new TextReader(),
          "pdf", new PdfReader(),
          "docx", new DocxReader());

  OfficialDocument read(Path file) throws IOException, UnfitFileException;

  static Optional<DocumentReader> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1)));
  }
}
