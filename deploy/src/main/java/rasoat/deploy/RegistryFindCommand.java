package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.deploy.registry.DocumentDetail;
import rasoat.deploy.registry.DocumentFinder;
import rasoat.deploy.registry.DocumentTable;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;

/** {@code rasoat registry find}. */
@Command(name = "find", description = "Finds registered documents by id, number, serial or words.")
final class RegistryFindCommand implements Callable<Integer> {

  static final String EMPTY_REGISTRY =
      "The registry is empty. Add documents with: rasoat registry add PATH...";

  private static final int MOST_BY_WORDS = 10;

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
      List<RegisteredDocument> found = DocumentFinder.find(registry, query, MOST_BY_WORDS).all();
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
}
