package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.deploy.terminal.Terminal;

/** {@code rasoat registry add}. */
@Command(
    name = "add",
    description = {
      "Registers documents, replacing those of the same id.",
      "Without a manifest, number, date and the rest are read from the text itself: check the"
          + " table."
    })
final class RegistryAddCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 30;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders: manifests (ID.json with ID.txt), TXT, PDF, DOCX.")
  private List<Path> paths = List.of();

  RegistryAddCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), "PATH: expected a file or folder, got nothing: " + path);
      }
    }
    Terminal terminal = program.terminal();
    Registration done = program.wiring().register(paths);
    done.refused().forEach(terminal::problem);
    if (!done.added().isEmpty() && done.added().size() <= MOST_SHOWN) {
      DocumentTable.of(done.added()).print(terminal);
    }
    terminal.out().println(done.line());
    program.wiring().rejudgeIfKept(terminal);
    return done.refused().isEmpty() && !done.added().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
