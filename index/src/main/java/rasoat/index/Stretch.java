package rasoat.index;

import java.util.List;
import java.util.Optional;
import rasoat.model.document.DocumentId;

/**
 * A page of the registry.
 *
 * @param last the last document that was looked at; empty when no more follow
 */
public record Stretch(List<RegisteredDocument> documents, Optional<DocumentId> last) {

  public Stretch {
    documents = List.copyOf(documents);
  }
}
