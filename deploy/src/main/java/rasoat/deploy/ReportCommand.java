package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.MorningReport;

/** {@code rasoat report}. */
@Command(
    name = "report",
    description = {
      "Prints the last morning report: what was scanned and found, and above all what was not, and",
      "why."
    })
final class ReportCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(
      names = "--now",
      description = "What was done since then, until now; ends with 1 when it needs a person.")
  private boolean now;

  ReportCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (Crawling crawling = program.wiring().crawling(program.settings())) {
      if (now) {
        MorningReport report = crawling.reportNow();
        program.terminal().out().print(report.text());
        return report.isAlarm() ? ExitCode.SOFTWARE : ExitCode.OK;
      }
      String text = crawling.lastReport().orElse("No morning report was made yet.\n");
      program.terminal().out().print(text);
      return ExitCode.OK;
    }
  }
}
