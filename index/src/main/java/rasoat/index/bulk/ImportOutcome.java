package rasoat.index.bulk;

import java.nio.file.Path;
import rasoat.index.RegisteredDocument;

/** What came of a file, or of one of the documents in it. */
public sealed interface ImportOutcome {

  /** The file that was read. */
  Path file();

  /** The document is registered now, durably. */
  record Added(Path file, RegisteredDocument document) implements ImportOutcome {}

  /** The document is registered now, durably, in the place of the one that had its id. */
  record Replaced(Path file, RegisteredDocument document) implements ImportOutcome {}

  /** Documents of the same bytes were registered before; the file was not read again. */
  record AlreadyThere(Path file) implements ImportOutcome {}

  /**
   * Not registered.
   *
   * @param reason what was expected, what came, and where; one line
   */
  record Refused(Path file, String reason) implements ImportOutcome {}
}
