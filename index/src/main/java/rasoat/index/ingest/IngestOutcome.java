package rasoat.index.ingest;

import java.nio.file.Path;
import rasoat.index.RegisteredDocument;

/** What came of one document in a file. */
public sealed interface IngestOutcome {

  /** The file that was read. */
  Path path();

  /** It is a document. */
  record Ingested(Path path, RegisteredDocument document) implements IngestOutcome {}

  /**
   * It is none.
   *
   * @param reason what was expected, what came, and where; one line
   */
  record Refused(Path path, String reason) implements IngestOutcome {}
}
