package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat registry}: the group of commands about registered documents. */
@Command(
    name = "registry",
    description = "Adds, finds and changes registered documents; seals secret ones.")
final class RegistryCommand implements Runnable {

  @Spec private CommandSpec spec;

  private RegistryCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new RegistryCommand())
        .addSubcommand(new RegistryAddCommand(program))
        .addSubcommand(new RegistryFindCommand(program))
        .addSubcommand(new RegistryListCommand(program))
        .addSubcommand(new RegistryRemoveCommand(program))
        .addSubcommand(new RegistryReleaseCommand(program))
        .addSubcommand(new RegistryDeclassifyCommand(program))
        .addSubcommand(new RegistryUpgradeCommand(program))
        .addSubcommand(new RegistryPublishCommand(program))
        .addSubcommand(RegistryKeyCommand.commandLine(program))
        .addSubcommand(new RegistrySealCommand(program))
        .addSubcommand(new RegistryTrustCommand(program))
        .addSubcommand(new RegistryImportCommand(program))
        .addSubcommand(new RegistryRevokeCommand(program))
        .addSubcommand(new RegistryPacksCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "expected a command such as add, find or list, got none");
  }
}
