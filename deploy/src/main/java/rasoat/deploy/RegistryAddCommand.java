package rasoat.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code rasoat registry add}. */
@Command(name = "add", description = "Registers documents, replacing those of the same id.")
final class RegistryAddCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders or files: manifests (ID.json with ID.txt), PDF, DOCX, TXT.")
  private List<Path> paths = List.of();

  RegistryAddCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    throw new UnsupportedOperationException("ingest is being built" + paths + program);
  }
}
