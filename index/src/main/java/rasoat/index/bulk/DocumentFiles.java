package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;

/** How files are read; called from several threads. */
interface DocumentFiles {

  /**
   * Lower-case hex over all bytes that count for the file; equal when reading gives the same.
   *
   * @throws IOException when the file cannot be read
   */
  String contentHash(Path file) throws IOException;

  /** The documents of a file and what is wrong with it; never throws for a bad file. */
  List<IngestOutcome> read(Path file);

  static DocumentFiles readBy(Ingest ingest) {
    return new DocumentFiles() {
      @Override
      public String contentHash(Path file) throws IOException {
        return ingest.contentHash(file);
      }

      @Override
      public List<IngestOutcome> read(Path file) {
        return ingest.read(file);
      }
    };
  }

  static DocumentFiles readBefore(Function<Path, List<IngestOutcome>> read) {
    Ingest hashing = Ingest.textOnly();
    return new DocumentFiles() {
      @Override
      public String contentHash(Path file) throws IOException {
        return hashing.contentHash(file);
      }

      @Override
      public List<IngestOutcome> read(Path file) {
        return read.apply(file);
      }
    };
  }
}
