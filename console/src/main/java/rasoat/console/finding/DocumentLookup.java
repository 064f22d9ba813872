package rasoat.console.finding;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.index.alignment.Reading;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.FindingId;

/**
 * What lies beside the findings: what the registry knows of a document, of which the pages show
 * subject, disclosure and text, and what was read of it.
 */
@FunctionalInterface
public interface DocumentLookup {

  /** Empty when it is not registered any more. */
  Optional<OfficialDocument> get(DocumentId id) throws IOException;

  /** Nơi nhận: whom it was sent to, as printed, in order; empty when that is not known. */
  default List<String> recipients(DocumentId id) throws IOException {
    return List.of();
  }

  /** What was read in each picture of a finding, by its name; empty when that was not kept. */
  default Map<String, List<Reading>> readings(FindingId id) throws IOException {
    return Map.of();
  }
}
