package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat queue}: the group of commands about what waits to be judged. */
@Command(
    name = "queue",
    description = "Shows posts that could not be judged, and has them tried again.")
final class QueueCommand implements Runnable {

  @Spec private CommandSpec spec;

  private QueueCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new QueueCommand())
        .addSubcommand(new QueueDeadCommand(program))
        .addSubcommand(new QueueReplayCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected dead or replay, got none");
  }
}
