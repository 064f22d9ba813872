package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.YearKey;

/** {@code rasoat oracle install}. */
@Command(
    name = "install",
    description = {
      "Puts a year key into a PKCS#11 token, from which it cannot be read.",
      "Destroy the file and its carrier afterwards."
    })
final class OracleInstallCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final OracleOptions options = new OracleOptions();

  @Parameters(paramLabel = "YEARKEY", description = "Written by 'rasoat registry key year'.")
  private Path file = Path.of("");

  OracleInstallCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    YearKey key = KeyFiles.readYear(file);
    options.token().add(key);
    program
        .terminal()
        .out()
        .println("In the token: key %s of %s, %d".formatted(key.id(), key.office(), key.year()));
    return ExitCode.OK;
  }
}
