package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.YearKey;

/** {@code rasoat registry key year}. */
@Command(
    name = "year",
    description = {
      "Writes the key of one year, for the sealing service.",
      "It can neither sign packs nor tell the keys of other years. To be carried to the keys folder"
          + " of the service."
    })
final class RegistryKeyYearCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final OfficeKeyFile key = new OfficeKeyFile();

  @Mixin private final KeyOutput out = new KeyOutput();

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "Such as 2026.")
  private int year;

  RegistryKeyYearCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Path file = out.file(program, "");
    YearKey made = key.read(program).year(year);
    KeyFiles.write(made, file);
    program
        .terminal()
        .out()
        .println("Key %s of %s, %d: %s".formatted(made.id(), made.office(), year, file));
    return ExitCode.OK;
  }
}
