package rasoat.console.document;

import java.util.List;
import java.util.Optional;
import rasoat.index.RegisteredDocument;

/**
 * Some of the documents asked for; it may be none, though there are more.
 *
 * @param next where to go on; empty when these are the last
 */
public record DocumentSlice(List<RegisteredDocument> documents, Optional<String> next) {

  public DocumentSlice {
    documents = List.copyOf(documents);
  }
}
