package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.crawler.imported.PostReader;
import rasoat.deploy.scan.ResultFile;
import rasoat.deploy.scan.ResultFormat;
import rasoat.deploy.scan.ResultWriter;
import rasoat.deploy.scan.Retention;
import rasoat.deploy.scan.ScanInputs;
import rasoat.deploy.scan.ScanSummary;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;

/** {@code rasoat scan}. */
@Command(
    name = "scan",
    description = {
      "Looks for registered and secret documents in posts.",
      "Every post yields one result, flagged or not; all are kept for 'rasoat serve'."
    })
final class ScanCommand implements Callable<Integer> {

  private static final int MOST_KEPT_DAYS = 3650;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "posts.jsonl, a folder that contains one, a folder of pictures, a picture; a ZIP or 7z of",
        "them, WARC, WACZ, HAR, MHTML, a saved HTML page; an export of Telegram Desktop, WhatsApp,",
        "Zeeschuimer or of Facebook's 'download your information'."
      })
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the results here; called FILE.part until complete.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or table (default: jsonl into a file, table on the screen).")
  private @Nullable ResultFormat format;

  @Option(
      names = "--keep-readings",
      paramLabel = "DAYS",
      defaultValue = "3",
      description = {
        "How long to keep what was read in posts without a finding, for judging them again when",
        "the registry changes (default: ${DEFAULT-VALUE}; 0 keeps none)."
      })
  private int keptDays;

  @Option(
      names = "--private-basis",
      paramLabel = "TEXT",
      description = {
        "The legal basis for reading what is not public, such as a participant's consent to an",
        "exported chat; without it nothing private is read."
      })
  private @Nullable String privateBasis;

  ScanCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (keptDays < 0 || keptDays > MOST_KEPT_DAYS) {
      throw wrong("--keep-readings: expected 0 to " + MOST_KEPT_DAYS + " days, got " + keptDays);
    }
    if (program.wiring().isRegistryEmpty()) {
      program.terminal().problem(RegistryFindCommand.EMPTY_REGISTRY);
    }
    try (ScanInputs readers = program.wiring().scanInputs(Optional.ofNullable(privateBasis))) {
      List<PostReader> inputs = inputs(readers);
      ScanSummary summary = out == null ? toScreen(inputs) : toFile(inputs, checked(out));
      return summary.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private ScanSummary toScreen(List<PostReader> inputs) throws IOException {
    Terminal terminal = program.terminal();
    ResultFormat chosen = format == null ? ResultFormat.TABLE : format;
    ResultWriter writer = chosen.writer(terminal.out(), terminal.width());
    ScanSummary summary = scan(inputs, writer);
    // Results that another program reads must stand alone on the standard output.
    (chosen == ResultFormat.TABLE ? terminal.out() : terminal.err()).println(summary.line());
    return summary;
  }

  private ScanSummary toFile(List<PostReader> inputs, Path target) throws IOException {
    Terminal terminal = program.terminal();
    ResultFormat chosen = format == null ? ResultFormat.JSONL : format;
    try (ResultFile file = ResultFile.begin(target)) {
      ScanSummary summary = scan(inputs, chosen.writer(file.writer(), terminal.width()));
      file.complete();
      terminal.out().println(summary.line());
      terminal.out().println("Results: " + target);
      return summary;
    }
  }

  private ScanSummary scan(List<PostReader> inputs, ResultWriter writer) throws IOException {
    long posts = 0;
    for (PostReader input : inputs) {
      posts += input.size();
    }
    ScanSummary summary;
    try (Progress progress = program.terminal().progress("Scanning", posts)) {
      summary =
          program
              .wiring()
              .scan(
                  inputs,
                  writer,
                  Retention.other(Duration.ofDays(keptDays)),
                  new TerminalReport(program.terminal(), progress));
    }
    writer.finish();
    return summary;
  }

  private List<PostReader> inputs(ScanInputs readers) throws IOException {
    List<PostReader> inputs = new ArrayList<>();
    for (Path path : paths) {
      inputs.add(readers.reader(path).orElseThrow(() -> unknown(path)));
    }
    return inputs;
  }

  private ParameterException unknown(Path path) {
    return wrong(
        "INPUT: expected posts.jsonl, a picture, a folder, an archive, a saved page or an export,"
            + " got %s: %s".formatted(Files.exists(path) ? "something else" : "nothing", path));
  }

  private Path checked(Path file) throws IOException {
    if (!ResultFile.canLie(file)) {
      throw wrong("--out: expected a file in a folder that exists, got " + file);
    }
    for (Path path : paths) {
      if (Files.exists(file) && Files.isSameFile(file, path)) {
        throw wrong("--out: expected a file of its own, got the input " + file);
      }
    }
    return file;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
