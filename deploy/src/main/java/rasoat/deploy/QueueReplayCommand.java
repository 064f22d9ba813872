package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.deploy.crawl.Crawling;

/** {@code rasoat queue replay}. */
@Command(
    name = "replay",
    description = "Puts posts that could not be judged back among those that wait.")
final class QueueReplayCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "As 'rasoat queue dead' calls them.")
  private List<String> names = List.of();

  QueueReplayCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    boolean all = true;
    try (Crawling crawling = program.wiring().crawling(program.settings())) {
      for (String name : names) {
        if (crawling.replay(name)) {
          program.terminal().out().println(name + " waits again.");
        } else {
          all = false;
          program.terminal().problem("expected the name of a post that was given up, got " + name);
        }
      }
    }
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
