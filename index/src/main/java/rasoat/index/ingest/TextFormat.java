package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of one format. */
interface TextFormat {

  /** The text in reading order, lines as printed. */
  String read(Path file) throws IOException, UnfitFileException;

  static TextFormat of(FileKind kind) {
    return switch (kind) {
      case PDF -> new PdfFormat();
      case DOCX -> new DocxFormat();
      case TEXT, JSON -> StrictText::read;
    };
  }
}
