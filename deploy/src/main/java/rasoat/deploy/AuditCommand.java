package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat audit}: the group of commands about who did what. */
@Command(name = "audit", description = "Lists who did what, and checks that nobody changed it.")
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  private AuditCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new AuditCommand())
        .addSubcommand(new AuditVerifyCommand(program))
        .addSubcommand(new AuditListCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected verify or list, got none");
  }
}
