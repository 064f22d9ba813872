package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat source}: the group of commands about sources. */
@Command(
    name = "source",
    description = "Shows how sources fare, and sets stopped ones going again.")
final class SourceCommand implements Runnable {

  @Spec private CommandSpec spec;

  private SourceCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new SourceCommand())
        .addSubcommand(new SourceListCommand(program))
        .addSubcommand(new SourceResumeCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected list or resume, got none");
  }
}
