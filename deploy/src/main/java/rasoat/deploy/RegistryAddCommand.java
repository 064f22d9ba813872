package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.deploy.registry.DocumentTable;
import rasoat.deploy.registry.ImportReport;
import rasoat.deploy.registry.Registration;
import rasoat.deploy.terminal.Terminal;

/** {@code rasoat registry add}. */
@Command(
    name = "add",
    description = {
      "Registers documents. Files whose bytes are registered are passed over, so a call that was"
          + " cut off is simply made again; a file that changed replaces its documents.",
      "What no manifest gives is read from the text itself and marked ~: check the table."
    })
final class RegistryAddCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders: manifests (ID.json with ID.txt), TXT, PDF, DOCX.")
  private List<Path> paths = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write here what came of every file, as JSON Lines.")
  private @Nullable Path report;

  @Option(
      names = "--replace",
      description =
          "Read again what is registered, and let documents take the place of those of the same id"
              + " from other files.")
  private boolean replace;

  @ArgGroup private Publication publication = new Publication();

  /** Documents that are public already. */
  static final class Publication {
    @Option(
        names = "--published",
        description =
            "The issuers have published them: public from the day each file tells, else from its"
                + " date of issue.")
    private boolean published;

    @Option(
        names = "--public-from",
        paramLabel = "DATE",
        description = "They are public from that day (2025-12-16), Vietnamese time.")
    private @Nullable LocalDate from;
  }

  RegistryAddCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), "PATH: expected a file or folder, got nothing: " + path);
      }
    }
    Terminal terminal = program.terminal();
    Registration done = register();
    done.reasons().forEach(terminal::problem);
    DocumentTable.print(done.shown(), terminal);
    terminal.out().println(done.line());
    program.wiring().rejudgeIfKept(terminal);
    return done.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Registration register() throws IOException, InterruptedException {
    RegistrationPlan plan =
        new RegistrationPlan(
            paths, replace, publication.published, Optional.ofNullable(publication.from));
    Registering registering = new Registering(program.wiring(), program.terminal());
    if (report == null) {
      return registering.run(plan, List.of());
    }
    try (ImportReport lines = ImportReport.into(report)) {
      return registering.run(plan, List.of(lines));
    }
  }
}
