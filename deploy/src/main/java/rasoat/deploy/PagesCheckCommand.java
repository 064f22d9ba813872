package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rasoat pages check}. */
@Command(
    name = "check",
    description = {
      "Checks whether pages claim to be an agency and are not the registered ones.",
      "Every line yields one verdict, flagged or not; a line that cannot be read says so (exit 1)."
    })
final class PagesCheckCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final CheckOutput output = new CheckOutput();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "JSON Lines: page, and as far as known platform, platform_id, name, url, category,"
            + " verified,",
        "created, renames, admin_countries, followers, about, contacts, links, avatar, cover,"
            + " posts.",
        "Pictures are paths relative to the file, or hashes of 64 hexadecimal digits."
      })
  private Path file = Path.of("");

  PagesCheckCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return output.run(
        program, file, (checking, verdicts, report) -> checking.pages(file, verdicts, report));
  }
}
