package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.index.DocumentIndex;

/** {@code rasoat registry upgrade}. */
@Command(
    name = "upgrade",
    description = {
      "Brings a registry that an older version wrote to the format of this one; every command that"
          + " changes the registry does so too.",
      "Cut off before it is done, it leaves the old registry as it was. Takes the room of both."
    })
final class RegistryUpgradeCommand implements Callable<Integer> {

  private final RaSoat program;

  RegistryUpgradeCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (UpgradeProgress progress = new UpgradeProgress(program.terminal());
        DocumentIndex registry = program.wiring().changeRegistry(progress)) {
      program.terminal().out().println("Up to date: " + registry.size() + " documents");
    }
    return ExitCode.OK;
  }
}
