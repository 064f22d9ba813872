package rasoat.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.deploy.registry.DocumentDetail;
import rasoat.deploy.registry.DocumentTable;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;

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
    Terminal terminal = program.terminal();
    try (DocumentIndex registry = program.wiring().readRegistry()) {
      List<RegisteredDocument> found = find(registry, query);
      DocumentTable.print(found, terminal);
      if (found.size() == 1) {
        terminal.out().println();
        DocumentDetail.print(found.getFirst(), terminal);
      } else if (found.isEmpty()) {
        terminal
            .out()
            .println(
                registry.size() == 0 ? EMPTY_REGISTRY : "No registered document matches: " + query);
      }
    }
    return ExitCode.OK;
  }

  /** The most exact way to name a document first; each document once. */
  private static List<RegisteredDocument> find(DocumentIndex registry, String query)
      throws IOException {
    Set<DocumentId> ids = new LinkedHashSet<>();
    if (query.isEmpty()) {
      return List.of();
    }
    registry.get(new DocumentId(query)).ifPresent(one -> ids.add(one.id()));
    Optional<DocumentNumber> number = DocumentNumber.parse(query);
    if (number.isPresent()) {
      registry.withNumber(number.get()).forEach(one -> ids.add(one.id()));
    }
    if (query.matches("\\d{1,5}[A-Za-z]?")) {
      registry.withSerial(query).forEach(one -> ids.add(one.id()));
    }
    List<Candidate> byWords = new ArrayList<>(likely(registry.lookUpSubject(query, MOST_BY_WORDS)));
    byWords.addAll(likely(registry.lookUp(query, MOST_BY_WORDS)));
    byWords.forEach(one -> ids.add(one.document().id()));
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
}
