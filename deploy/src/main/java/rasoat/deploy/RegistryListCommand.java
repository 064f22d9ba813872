package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.index.DocumentIndex;
import rasoat.model.document.OfficialDocument;

/** {@code rasoat registry list}. */
@Command(name = "list", description = "Lists all registered documents.")
final class RegistryListCommand implements Callable<Integer> {

  private final RaSoat program;

  RegistryListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (DocumentIndex registry = program.wiring().readRegistry()) {
      List<OfficialDocument> all = registry.list();
      if (all.isEmpty()) {
        program.terminal().out().println(RegistryFindCommand.EMPTY_REGISTRY);
      } else {
        DocumentTable.of(all).print(program.terminal());
        program.terminal().out().println(all.size() + " documents");
      }
    }
    return ExitCode.OK;
  }
}
