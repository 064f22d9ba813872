package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.deploy.crawl.Crawling;

/** {@code rasoat source resume}. */
@Command(
    name = "resume",
    description = {
      "Has a stopped source visited again, after what had to be done was done,",
      "such as entering a new token."
    })
final class SourceResumeCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "As 'rasoat source list' calls it.")
  private String id = "";

  SourceResumeCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (Crawling crawling = program.wiring().crawling(program.settings())) {
      if (crawling.store().sources().state(id).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "ID: expected a source that was visited before, got " + id);
      }
      crawling.store().sources().resume(id);
    }
    program.terminal().out().println(id + " is visited again with the next round.");
    return ExitCode.OK;
  }
}
