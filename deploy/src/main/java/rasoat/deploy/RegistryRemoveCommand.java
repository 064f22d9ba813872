package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.model.document.DocumentId;

/** {@code rasoat registry remove}. */
@Command(name = "remove", description = "Takes documents out of the registry.")
final class RegistryRemoveCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "As 'rasoat registry list' shows it.")
  private List<String> ids = List.of();

  RegistryRemoveCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = program.terminal();
    int removed = 0;
    try (DocumentIndex registry = program.wiring().changeRegistry()) {
      for (String id : ids) {
        if (!id.isBlank() && registry.remove(new DocumentId(id))) {
          removed++;
        } else {
          terminal.problem("ID: expected a registered document, got '" + id + "'");
        }
      }
    }
    terminal.out().println(removed + " of " + ids.size() + " removed");
    program.wiring().rejudgeIfKept(terminal);
    return removed == ids.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
