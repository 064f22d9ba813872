package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.store.SqlFindingStore;
import rasoat.crawler.custody.Packed;
import rasoat.deploy.crawl.Crawling;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;

/** {@code rasoat evidence export}. */
@Command(
    name = "export",
    description = {
      "Writes a package with everything about one finding: original bytes, how they were asked"
          + " for,",
      "a page to look at, hashes, times, custody log and time-stamps. Anyone can check it: 'rasoat"
          + " evidence verify', or by hand with the",
      "VERIFY.txt in it. Of a state secret it holds no original bytes but those encrypted to the"
          + " offline station, where one is set and they are here still."
    })
final class EvidenceExportCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FINDING", description = "As its page in the console is called.")
  private String id = "";

  @Option(names = "--out", paramLabel = "ZIP", required = true, description = "The package.")
  private Path zip = Path.of("");

  EvidenceExportCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = zip.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(zip)) {
      throw wrong("--out: expected a file in a folder that exists, got " + zip);
    }
    FindingId finding = new FindingId(id);
    try (Crawling crawling = program.wiring().crawling(program.settings());
        SqlFindingStore findings = program.wiring().openFindings();
        OwnTestimony testimony = program.wiring().testimony()) {
      KeptFinding kept =
          findings.find(finding).orElseThrow(() -> wrong("FINDING: expected a finding, got " + id));
      Optional<Packed> packed = crawling.custody().pack(kept, testimony, zip);
      if (packed.isEmpty()) {
        throw wrong("FINDING: expected one that a crawl brought, got one of a scan: " + id);
      }
      program
          .terminal()
          .out()
          .printf(
              "%s: %d missing, %d withheld, %s%n",
              zip,
              packed.get().missing(),
              packed.get().withheld(),
              packed.get().stamped() ? "time-stamped" : "not time-stamped");
    }
    return ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
