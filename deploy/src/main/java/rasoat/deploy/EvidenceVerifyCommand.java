package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rasoat.crawler.custody.Check;
import rasoat.crawler.custody.PackageCheck;
import rasoat.crawler.custody.TrustRoots;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.terminal.TextTable;

/** {@code rasoat evidence verify}. */
@Command(
    name = "verify",
    description = {
      "Checks an evidence package, without any network; without a package, the custody log of the",
      "home. Ends with 1 when anything was changed."
    })
final class EvidenceVerifyCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(arity = "0..1", paramLabel = "ZIP", description = "The package.")
  private @Nullable Path zip;

  @Option(
      names = "--roots",
      paramLabel = "PEM",
      description = "The certificates trusted to vouch for time-stamp authorities.")
  private @Nullable Path roots;

  EvidenceVerifyCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<Check> checks = zip == null ? ofTheLog() : ofThePackage(zip);
    TextTable table = new TextTable("verdict", "what", "reason").keepWhole("verdict");
    for (Check check : checks) {
      table.row(check.verdict().name().toLowerCase(Locale.ROOT), check.what(), check.reason());
    }
    table.print(program.terminal());
    boolean good = checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
    program.terminal().out().println(good ? "Nothing was changed." : "SOMETHING WAS CHANGED.");
    return good ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Check> ofThePackage(Path file) throws IOException {
    return PackageCheck.of(file, roots == null ? TrustRoots.none() : TrustRoots.in(roots)).checks();
  }

  private List<Check> ofTheLog() throws IOException {
    try (Crawling crawling = program.wiring().crawling(program.settings())) {
      return crawling.custody().check();
    }
  }
}
