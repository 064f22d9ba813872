package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat registry key}: the group of commands about the keys of an office. */
@Command(
    name = "key",
    description = {
      "Makes the keys of an office. To be used on its offline machine.",
      "The office key seals and signs: it stays there. A year key goes to the sealing service, the"
          + " public key to the registry."
    })
final class RegistryKeyCommand implements Runnable {

  @Spec private CommandSpec spec;

  private RegistryKeyCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new RegistryKeyCommand())
        .addSubcommand(new RegistryKeyNewCommand(program))
        .addSubcommand(new RegistryKeyYearCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected new or year, got nothing");
  }
}
