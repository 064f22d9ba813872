package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of one format. */
interface TextFormat {

  /**
   * The text in reading order, lines as printed, clean.
   *
   * @throws UnfitFileException when the file is not what it should be; the message is the reason
   */
  String read(Path file, Scans scans) throws IOException, UnfitFileException;
}
