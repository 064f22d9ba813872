package rasoat.console.finding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** What the registry knows of a document; the pages show its subject, disclosure and text. */
@FunctionalInterface
public interface DocumentLookup {

  /** Empty when it is not registered any more. */
  Optional<OfficialDocument> get(DocumentId id) throws IOException;

  /** Nơi nhận: whom it was sent to, as printed, in order; empty when that is not known. */
  default List<String> recipients(DocumentId id) throws IOException {
    return List.of();
  }
}
