package rasoat.deploy.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;

/**
 * Finds documents by what people type.
 *
 * @param named those of that id, number or serial
 * @param byWords others in which the words stand, the best first
 */
public record DocumentFinder(List<RegisteredDocument> named, List<RegisteredDocument> byWords) {

  private static final double NEARLY_AS_GOOD = 0.5;

  /**
   * What a query finds.
   *
   * @param most how many by their words
   */
  public static DocumentFinder find(DocumentIndex registry, String query, int most)
      throws IOException {
    if (query.isEmpty()) {
      return new DocumentFinder(List.of(), List.of());
    }
    Set<DocumentId> named = named(registry, query);
    List<Candidate> likely = new ArrayList<>(likely(registry.lookUpSubject(query, most)));
    likely.addAll(likely(registry.lookUp(query, most)));
    Set<DocumentId> byWords = new LinkedHashSet<>();
    likely.forEach(one -> byWords.add(one.document().id()));
    byWords.removeAll(named);
    return new DocumentFinder(registered(registry, named), registered(registry, byWords));
  }

  private static Set<DocumentId> named(DocumentIndex registry, String query) throws IOException {
    Set<DocumentId> ids = new LinkedHashSet<>();
    registry.get(new DocumentId(query)).ifPresent(one -> ids.add(one.id()));
    Optional<DocumentNumber> number = DocumentNumber.parse(query);
    if (number.isPresent()) {
      registry.withNumber(number.get()).forEach(one -> ids.add(one.id()));
    }
    if (query.matches("\\d{1,5}[A-Za-z]?")) {
      registry.withSerial(query).forEach(one -> ids.add(one.id()));
    }
    return ids;
  }

  private static List<RegisteredDocument> registered(DocumentIndex registry, Set<DocumentId> ids)
      throws IOException {
    List<RegisteredDocument> found = new ArrayList<>();
    for (DocumentId id : ids) {
      registry.registered(id).ifPresent(found::add);
    }
    return found;
  }

  /** Those that agree nearly as well as the best: sharing a common phrase is no match. */
  private static List<Candidate> likely(List<Candidate> candidates) {
    return candidates.stream()
        .filter(one -> one.nats() >= candidates.getFirst().nats() * NEARLY_AS_GOOD)
        .toList();
  }

  /** All of them, the most exact way to name a document first; each once. */
  public List<RegisteredDocument> all() {
    List<RegisteredDocument> all = new ArrayList<>(named);
    all.addAll(byWords);
    return all;
  }
}
