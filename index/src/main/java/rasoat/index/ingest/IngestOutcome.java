package rasoat.index.ingest;

import java.nio.file.Path;
import rasoat.model.document.OfficialDocument;

/** What came of one file. */
public sealed interface IngestOutcome {

  /** The file that was read. */
  Path path();

  /** The file is a document. */
  record Ingested(Path path, OfficialDocument document) implements IngestOutcome {}

  /**
   * The file is none.
   *
   * @param reason what was expected, what came, and where; one line
   */
  record Refused(Path path, String reason) implements IngestOutcome {}
}
