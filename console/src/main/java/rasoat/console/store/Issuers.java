package rasoat.console.store;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.document.DocumentId;

/** Knows who issued a registered document. */
@FunctionalInterface
public interface Issuers {

  /** The issuing agency, as registered; empty when the document is not registered any more. */
  Optional<String> of(DocumentId document) throws IOException;
}
