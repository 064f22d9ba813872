package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code rasoat rejudge}. */
@Command(
    name = "rejudge",
    description = {
      "Judges what was read in past scans again, by the registry as it is now.",
      "Changing the registry does this by itself; a run that was cut off is taken up by the next."
          + " Nothing is kept of the text of state secrets, so their findings stay as they are."
    })
final class RejudgeCommand implements Callable<Integer> {

  private final RaSoat program;

  RejudgeCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    program.terminal().out().println(program.wiring().rejudge(program.terminal()).line());
    return ExitCode.OK;
  }
}
