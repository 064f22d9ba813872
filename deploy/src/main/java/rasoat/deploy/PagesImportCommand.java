package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.console.page.Editor;
import rasoat.console.page.PageFile;
import rasoat.console.page.PageImport;

/** {@code rasoat pages import}. */
@Command(
    name = "import",
    description = {
      "Takes official pages from a CSV file: UTF-8, commas or semicolons, a header with agency and"
          + " any of level, province, platform, platform_id, name, url, domain, verified,"
          + " valid_from, valid_to, contact, officer, avatar.",
      "Good rows are kept and each bad one is named with its line (exit 1): mend the file and"
          + " import it again, no row is kept twice. An empty cell leaves what is kept."
    })
final class PagesImportCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      paramLabel = "FILE",
      description =
          "official.csv; verified is none, blue, grey, gold, yes, no, a day, or a tick and a day.")
  private Path file = Path.of("");

  PagesImportCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    PageFile pages = PageFile.of(Files.readAllBytes(file));
    if (pages.refused().isPresent()) {
      throw new FailedException(file + ": " + pages.refused().get());
    }
    PageImport done;
    try (PagesAtHome home = program.wiring().openPages()) {
      done =
          home.official().importAll(pages, String.valueOf(file.getFileName()), Editor.COMMAND_LINE);
    }
    done.faults().forEach(fault -> program.terminal().problem(file + ": " + fault));
    program
        .terminal()
        .out()
        .println(
            "%d rows = %d added + %d changed + %d unchanged + %d refused"
                .formatted(
                    done.rows(), done.added(), done.changed(), done.unchanged(), done.refused()));
    return done.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
