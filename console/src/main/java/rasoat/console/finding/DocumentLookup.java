package rasoat.console.finding;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** What the registry knows of a document; the pages show its subject and disclosure. */
@FunctionalInterface
public interface DocumentLookup {

  /** Empty when it is not registered any more. */
  Optional<OfficialDocument> get(DocumentId id) throws IOException;
}
