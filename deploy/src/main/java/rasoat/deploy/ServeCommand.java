package rasoat.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.watch.Figures;

/** {@code rasoat serve}. */
@Command(
    name = "serve",
    description = {
      "Opens the console, to review findings, on this machine alone unless console: of the",
      "settings says otherwise, and works by itself: visits the",
      "sources of the settings when they are due, judges what came in, reports in the morning."
    })
final class ServeCommand implements Callable<Integer> {

  static final int USUAL_PORT = 8080;
  private static final int HIGHEST_PORT = 65535;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + USUAL_PORT,
      description = "Port of the console; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--no-crawl",
      description = "Only the console: no source is visited, nothing waiting is judged.")
  private boolean onlyConsole;

  ServeCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: expected 0 to %d, got %d".formatted(HIGHEST_PORT, port));
    }
    Terminal terminal = program.terminal();
    Optional<Integer> watched = program.settings().watch().port();
    Figures figures = new Figures();
    Wiring wiring = watched.isEmpty() ? program.wiring() : program.wiring().watchedBy(figures);
    try (Serving serving =
        onlyConsole ? wiring.serve(port) : wiring.serve(port, program.settings())) {
      Closeable lookout = lookout(watched, figures, wiring, serving);
      Closeable alerts = Lookout.alerts(wiring, serving);
      Closeable work = work(terminal, wiring, serving);
      serving.untilEnd(terminal, () -> close(lookout, work, alerts));
    }
    return ExitCode.OK;
  }

  /** Alerts first: that the program ends is none. */
  private static void close(Closeable lookout, Closeable work, Closeable alerts)
      throws IOException {
    try (lookout;
        work) {
      alerts.close();
    }
  }

  private Closeable lookout(
      Optional<Integer> watched, Figures figures, Wiring wiring, Serving serving)
      throws IOException {
    if (watched.isEmpty()) {
      return () -> {};
    }
    Lookout lookout = Lookout.open(watched.get(), figures, wiring, serving);
    program
        .terminal()
        .out()
        .println("Metrics: http://127.0.0.1:" + lookout.server().port() + "/metrics");
    return lookout;
  }

  private static Closeable work(Terminal terminal, Wiring wiring, Serving serving)
      throws IOException {
    return serving.crawling().isPresent()
        ? NightWork.begin(terminal, wiring, serving.state(), serving.crawling().get())
        : () -> {};
  }
}
