package rasoat.deploy;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import rasoat.database.Database;

/** {@code rasoat doctor}. */
@Command(name = "doctor", description = "Says what works here, what does not, and what to do.")
final class DoctorCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** How it is said. */
  private enum Format {
    TEXT,
    JSON
  }

  DoctorCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Health health = new Health(new Checks(program.wiring(), ServeCommand.USUAL_PORT).run());
    if (!health.isFailed()) {
      // Where the home cannot be used, nothing of this would say more.
      health = health.and(places()).and(new CrawlChecks(program).run());
    }
    program.terminal().out().println(format == Format.JSON ? health.json() : health.lines());
    return health.isFailed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private List<Check> places() {
    try (Database state = program.wiring().openState()) {
      List<Check> checks = new ArrayList<>(new ServerChecks(state, InstantSource.system()).run());
      checks.addAll(new PlaceChecks(program.home(), program.settings()).run());
      checks.addAll(new ReachChecks(program.home(), program.settings()).run());
      return checks;
    } catch (IOException e) {
      return List.of(
          Check.fail("settings", String.valueOf(e.getMessage()), "Correct rasoat.yaml."));
    }
  }
}
