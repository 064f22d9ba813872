package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rasoat evidence}: the group of commands about what stands up later. */
@Command(
    name = "evidence",
    description = "Packs the evidence of a finding, and checks packages and the custody log.")
final class EvidenceCommand implements Runnable {

  @Spec private CommandSpec spec;

  private EvidenceCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new EvidenceCommand())
        .addSubcommand(new EvidenceExportCommand(program))
        .addSubcommand(new EvidenceVerifyCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected export or verify, got none");
  }
}
