package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rasoat pages check-domains}. */
@Command(
    name = "check-domains",
    description = {
      "Checks whether domains look like those of the state and are not.",
      "Every line yields one verdict, called as the line is written."
    })
final class PagesCheckDomainsCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final CheckOutput output = new CheckOutput();

  @Parameters(paramLabel = "FILE", description = "One domain or address a line.")
  private Path file = Path.of("");

  PagesCheckDomainsCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return output.run(
        program, file, (checking, verdicts, report) -> checking.domains(file, verdicts, report));
  }
}
