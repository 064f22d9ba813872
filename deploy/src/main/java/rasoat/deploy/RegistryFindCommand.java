package rasoat.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/** {@code rasoat registry find}. */
@Command(name = "find", description = "Finds registered documents by id, number, serial or words.")
final class RegistryFindCommand implements Callable<Integer> {

  static final String EMPTY_REGISTRY =
      "The registry is empty. Add documents with: rasoat registry add PATH...";

  private static final int MOST_BY_WORDS = 10;
  private static final double NEARLY_AS_GOOD = 0.5;

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "d-0042, 1849/UBND-VHXH, 1849, or words of the text (the more the better).")
  private List<String> words = List.of();

  RegistryFindCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words).strip();
    try (DocumentIndex registry = program.wiring().readRegistry()) {
      List<OfficialDocument> found = find(registry, query);
      if (!found.isEmpty()) {
        DocumentTable.of(found).print(program.terminal());
      } else if (registry.size() == 0) {
        program.terminal().out().println(EMPTY_REGISTRY);
      } else {
        program.terminal().out().println("No registered document matches: " + query);
      }
    }
    return ExitCode.OK;
  }

  /** The most exact way to name a document first; each document once. */
  private static List<OfficialDocument> find(DocumentIndex registry, String query)
      throws IOException {
    Map<DocumentId, OfficialDocument> found = new LinkedHashMap<>();
    if (query.isEmpty()) {
      return List.of();
    }
    registry.get(new DocumentId(query)).ifPresent(one -> found.put(one.id(), one));
    Optional<DocumentNumber> number = DocumentNumber.parse(query);
    if (number.isPresent()) {
      registry.withNumber(number.get()).forEach(one -> found.putIfAbsent(one.id(), one));
    }
    if (query.matches("\\d{1,5}[A-Za-z]?")) {
      registry.withSerial(query).forEach(one -> found.putIfAbsent(one.id(), one));
    }
    List<Candidate> byWords = new ArrayList<>(likely(registry.lookUpSubject(query, MOST_BY_WORDS)));
    byWords.addAll(likely(registry.lookUp(query, MOST_BY_WORDS)));
    byWords.forEach(one -> found.putIfAbsent(one.document().id(), one.document()));
    return List.copyOf(found.values());
  }

  /** Those that agree nearly as well as the best: sharing a common phrase is no match. */
  private static List<Candidate> likely(List<Candidate> candidates) {
    return candidates.stream()
        .filter(one -> one.nats() >= candidates.getFirst().nats() * NEARLY_AS_GOOD)
        .toList();
  }
}
