package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.SealedPacks;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackRefusedException;

/** {@code rasoat registry import}. */
@Command(
    name = "import",
    description = {
      "Takes sealed packs in, each in place of an older issue of the same office and year.",
      "A pack that was changed, is older than the last, expired or of an office not trusted is"
          + " refused; the registry then stays as it was."
    })
final class RegistryImportCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "PACK",
      description = "Written by 'rasoat registry seal' on the office's offline machine.")
  private List<Path> files = List.of();

  RegistryImportCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    SealedPacks packs = program.wiring().sealedPacks();
    return new PackChange(program).make(files, file -> isTaken(packs, file), "taken in");
  }

  private boolean isTaken(SealedPacks packs, Path file) throws IOException {
    try {
      PackHeader header = packs.take(file);
      program
          .terminal()
          .out()
          .println(
              "Pack %s (%s): %d documents, until %s"
                  .formatted(header.id(), header.name(), header.records(), header.expires()));
      return true;
    } catch (PackRefusedException e) {
      program.terminal().problem(file + ": " + e.getMessage());
      return false;
    }
  }
}
