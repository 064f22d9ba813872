package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import rasoat.model.document.OfficialDocument;

/** Plain text, UTF-8. The metadata is guessed. */
final class TextReader implements DocumentReader {

  @Override
  public OfficialDocument read(Path file) throws IOException, UnfitFileException {
    return GuessedDocument.of(file, StrictText.read(file));
  }
}
