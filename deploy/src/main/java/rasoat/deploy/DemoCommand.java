package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import rasoat.crawler.imported.PostReader;
import rasoat.deploy.registry.Registration;
import rasoat.deploy.scan.ResultFormat;
import rasoat.deploy.scan.ResultWriter;
import rasoat.deploy.scan.Retention;
import rasoat.deploy.scan.ScanSummary;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;

/** {@code rasoat demo}. */
@Command(
    name = "demo",
    description = {
      "Registers the sample documents, scans the sample posts, shows what was found",
      "and opens the console. Its state is kept apart from yours."
    })
final class DemoCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(names = "--no-serve", description = "End after the findings; do not open the console.")
  private boolean noServe;

  DemoCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException, InterruptedException {
    Installation installation = Installation.ofThisProgram();
    Path sample = installation.sample();
    if (!Files.isDirectory(sample)) {
      throw new FailedException("demo: expected the sample, got no such folder: " + sample);
    }
    Terminal terminal = program.terminal();
    Wiring wiring = program.wiringOr(installation.demo(program.home().cache()));
    RegistrationPlan plan = RegistrationPlan.of(List.of(sample.resolve("documents")));
    Registration documents = new Registering(wiring, terminal).run(plan, List.of());
    documents.reasons().forEach(terminal::problem);
    terminal.out().println("Sample registry: " + documents.line());
    ScanSummary summary = scan(wiring, PostReader.of(sample).orElseThrow());
    if (!noServe) {
      serve(wiring, terminal);
    }
    return summary.isComplete() && documents.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private ScanSummary scan(Wiring wiring, PostReader posts) throws IOException {
    Terminal terminal = program.terminal();
    ResultWriter table = ResultFormat.TABLE.writer(terminal.out(), terminal.width());
    ScanSummary summary;
    try (Progress progress = terminal.progress("Scanning", posts.size())) {
      summary =
          wiring.scan(
              List.of(posts), table, Retention.USUAL, new TerminalReport(terminal, progress));
    }
    table.finish();
    terminal.out().println(summary.line());
    return summary;
  }

  private static void serve(Wiring wiring, Terminal terminal)
      throws IOException, InterruptedException {
    String password = DemoAccount.open(wiring);
    int port = Ports.isFree(ServeCommand.USUAL_PORT) ? ServeCommand.USUAL_PORT : 0;
    try (Serving serving = wiring.withoutSecondFactor().serve(port)) {
      terminal.out().println("Sign in as: " + DemoAccount.NAME + "   password: " + password);
      serving.untilEnd(terminal, () -> {});
    }
  }
}
