package rasoat.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code rasoat doctor}. */
@Command(name = "doctor", description = "Says what works here, what does not, and what to do.")
final class DoctorCommand implements Callable<Integer> {

  private final RaSoat program;

  DoctorCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<Check> checks =
        new ArrayList<>(new Checks(program.wiring(), ServeCommand.USUAL_PORT).run());
    if (checks.stream().noneMatch(check -> check.state() == Check.State.FAIL)) {
      // Where the home cannot be used, nothing of this would say more.
      checks.addAll(new CrawlChecks(program).run());
    }
    checks.forEach(check -> program.terminal().out().println(check.line()));
    boolean failed = checks.stream().anyMatch(check -> check.state() == Check.State.FAIL);
    return failed ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
