package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.SuspectPages;
import rasoat.deploy.pages.CheckReport;
import rasoat.deploy.pages.CheckSummary;
import rasoat.deploy.pages.PageChecking;
import rasoat.deploy.pages.VerdictFormat;
import rasoat.deploy.pages.VerdictWriter;
import rasoat.deploy.scan.ResultFile;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** Where verdicts go, and how: the options that both checking commands have. */
final class CheckOutput {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the verdicts here; called FILE.part until complete.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or table (default: jsonl into a file, table on the screen).")
  private @Nullable VerdictFormat format;

  @Option(
      names = "--keep",
      description = "Put flagged pages into the queue of the console, for people to decide.")
  private boolean keeps;

  /** The check itself. */
  interface Run {
    CheckSummary of(PageChecking checking, VerdictWriter verdicts, CheckReport report)
        throws IOException;
  }

  /** Checks that file; the exit code. */
  int run(RaSoat program, Path file, Run run) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong("FILE: expected a file, got " + (Files.exists(file) ? file : "nothing: " + file));
    }
    Terminal terminal = program.terminal();
    CheckSummary summary;
    try (PagesAtHome home = program.wiring().openPages()) {
      if (home.official().all().isEmpty()) {
        terminal.problem(PagesCommand.EMPTY_REGISTER);
      }
      summary =
          out == null
              ? toScreen(terminal, home, file, run)
              : toFile(terminal, home, file, checked(out, file), run);
    }
    return summary.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private CheckSummary toScreen(Terminal terminal, PagesAtHome home, Path file, Run run)
      throws IOException {
    VerdictFormat chosen = format == null ? VerdictFormat.TABLE : format;
    CheckSummary summary =
        check(terminal, home, file, chosen.writer(terminal.out(), terminal.width()), run);
    // Verdicts that another program reads must stand alone on the standard output.
    (chosen == VerdictFormat.TABLE ? terminal.out() : terminal.err()).println(summary.line());
    return summary;
  }

  private CheckSummary toFile(Terminal terminal, PagesAtHome home, Path file, Path target, Run run)
      throws IOException {
    VerdictFormat chosen = format == null ? VerdictFormat.JSONL : format;
    try (ResultFile results = ResultFile.begin(target)) {
      VerdictWriter writer = chosen.writer(results.writer(), terminal.width());
      CheckSummary summary = check(terminal, home, file, writer, run);
      results.complete();
      terminal.out().println(summary.line());
      terminal.out().println("Verdicts: " + target);
      return summary;
    }
  }

  private CheckSummary check(
      Terminal terminal, PagesAtHome home, Path file, VerdictWriter verdicts, Run run)
      throws IOException {
    CheckSummary summary;
    try (Progress progress = terminal.progress("Checking", PageChecking.count(file))) {
      Optional<SuspectPages> queue = keeps ? Optional.of(home.suspects()) : Optional.empty();
      summary = run.of(home.checking(), verdicts, new Told(terminal, file, progress, queue));
    }
    verdicts.finish();
    return summary;
  }

  /** Tells a check's progress and problems on the terminal, one line each. */
  private record Told(Terminal terminal, Path file, Progress progress, Optional<SuspectPages> queue)
      implements CheckReport {

    @Override
    public void flagged(PublicPage page, PageVerdict verdict) throws IOException {
      if (queue.isPresent()) {
        Origin origin = new Origin(Origin.Type.LIST, String.valueOf(file.getFileName()));
        queue.get().observed(page, verdict, origin, Instant.now());
      }
    }

    @Override
    public void problem(String line) {
      terminal.problem(file + ": " + line);
    }

    @Override
    public void done() {
      progress.step();
    }
  }

  private Path checked(Path target, Path file) throws IOException {
    if (!ResultFile.canLie(target)) {
      throw wrong("--out: expected a file in a folder that exists, got " + target);
    }
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw wrong("--out: expected a file of its own, got the input " + target);
    }
    return target;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("used without a command: " + message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
