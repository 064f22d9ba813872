package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.port.DeadLetter;

/** {@code rasoat queue dead}. */
@Command(name = "dead", description = "Lists posts that could not be judged, with the reason.")
final class QueueDeadCommand implements Callable<Integer> {

  private static final int MOST = 1000;

  private final RaSoat program;

  QueueDeadCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    TextTable table = new TextTable("name", "post", "given up", "reason").keepWhole("name");
    List<DeadLetter> dead;
    try (Crawling crawling = program.wiring().crawling(program.settings())) {
      dead = crawling.deadLetters(MOST);
    }
    for (DeadLetter letter : dead) {
      table.row(
          letter.name(),
          letter.capture().key().toString(),
          SourceRows.time(letter.at()),
          letter.reason());
    }
    if (!dead.isEmpty()) {
      table.print(program.terminal());
    }
    program.terminal().out().println(dead.size() + " posts that could not be judged");
    return ExitCode.OK;
  }
}
