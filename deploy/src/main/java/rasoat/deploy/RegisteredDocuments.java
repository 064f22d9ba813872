package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rasoat.console.finding.DocumentLookup;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** What the console may ask of a registry. */
record RegisteredDocuments(DocumentIndex registry) implements DocumentLookup {

  @Override
  public Optional<OfficialDocument> get(DocumentId id) throws IOException {
    return registry.get(id);
  }

  @Override
  public List<String> recipients(DocumentId id) throws IOException {
    return registry.registered(id).map(RegisteredDocument::recipients).orElse(List.of());
  }
}
