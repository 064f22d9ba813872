package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.model.document.DocumentId;

/** {@code rasoat registry remove}. */
@Command(name = "remove", description = "Takes documents out of the registry.")
final class RegistryRemoveCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final DocumentIds ids = new DocumentIds();

  RegistryRemoveCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = program.terminal();
    int removed = 0;
    try (DocumentIndex registry = program.wiring().changeRegistry()) {
      for (String id : ids.all()) {
        if (!id.isBlank() && registry.remove(new DocumentId(id))) {
          removed++;
        } else {
          DocumentIds.unknown(id, terminal);
        }
      }
    }
    terminal.out().println(removed + " of " + ids.all().size() + " removed");
    program.wiring().rejudgeIfKept(terminal);
    return removed == ids.all().size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
