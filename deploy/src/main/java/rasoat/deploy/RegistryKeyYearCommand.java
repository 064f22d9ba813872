package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.YearKey;

/** {@code rasoat registry key year}. */
@Command(
    name = "year",
    description = {
      "Writes the key of one year, for the sealing service.",
      "It can neither sign packs nor tell the keys of other years."
    })
final class RegistryKeyYearCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The office key, NAME.key.json.")
  private Path key = Path.of("");

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "Such as 2026.")
  private int year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "A new file, to be carried to the keys folder of the sealing service.")
  private Path out = Path.of("");

  RegistryKeyYearCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    new KeyPlace(program.home()).check("--out", out);
    YearKey made = KeyFiles.readOffice(key).year(year);
    KeyFiles.write(made, out);
    program
        .terminal()
        .out()
        .println("Key %s of %s, %d: %s".formatted(made.id(), made.office(), year, out));
    return ExitCode.OK;
  }
}
