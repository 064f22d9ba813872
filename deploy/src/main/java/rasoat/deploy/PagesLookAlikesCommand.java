package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.page.RegisteredPage;
import rasoat.deploy.pages.LookAlikeFormat;
import rasoat.deploy.pages.LookAlikeListing;
import rasoat.deploy.pages.LookAlikeSummary;
import rasoat.deploy.pages.LookAlikeWriter;
import rasoat.deploy.scan.ResultFile;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.impersonation.domain.Resolver;

/** {@code rasoat pages look-alikes}. */
@Command(
    name = "look-alikes",
    description = {
      "Lists names that could be registered to pass for a site, each with the trick that was used.",
      "Sites of the register are never listed. Nobody is asked anything without --resolve."
    })
final class PagesLookAlikesCommand implements Callable<Integer> {

  private final RaSoat program;
  private final Resolver resolver;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DOMAIN",
      arity = "0..*",
      description = "Such as anhai.danang.gov.vn (default: every site of the register).")
  private List<String> domains = List.of();

  @Option(
      names = "--resolve",
      description =
          "Only names that have an address now; one that is not answered counts as not there. This"
              + " machine's own name service (DNS) is asked about every name and the sites"
              + " themselves; nothing else leaves the machine.")
  private boolean resolves;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the list here; called FILE.part until complete.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or table (default: jsonl into a file, table on the screen).")
  private @Nullable LookAlikeFormat format;

  PagesLookAlikesCommand(RaSoat program, Resolver resolver) {
    this.program = program;
    this.resolver = resolver;
  }

  @Override
  public Integer call() throws IOException {
    if (out != null && !ResultFile.canLie(out)) {
      throw wrong("--out: expected a file in a folder that exists, got " + out);
    }
    LookAlikeListing listing = new LookAlikeListing();
    domains.forEach(domain -> add(listing, domain));
    boolean isComplete = register(listing);
    LookAlikeSummary summary = out == null ? toScreen(listing) : toFile(listing, out);
    if (summary.isWithoutAnswer()) {
      program
          .terminal()
          .problem("expected at least the sites themselves to resolve, got no answer for any");
    }
    return isComplete && !summary.isWithoutAnswer() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void add(LookAlikeListing listing, String domain) {
    try {
      listing.add(domain);
    } catch (IllegalArgumentException e) {
      throw wrong("DOMAIN: " + e.getMessage());
    }
  }

  /** Takes the sites of the register; whether all of them could be. */
  private boolean register(LookAlikeListing listing) throws IOException {
    List<RegisteredPage> pages;
    try (PagesAtHome home = program.wiring().openPages()) {
      pages = home.official().all();
    }
    List<String> sites = pages.stream().flatMap(page -> page.page().domains().stream()).toList();
    if (!domains.isEmpty()) {
      listing.knowing(sites);
      return true;
    }
    if (sites.isEmpty()) {
      program
          .terminal()
          .problem(
              pages.isEmpty()
                  ? PagesCommand.EMPTY_REGISTER
                  : "No page of the register has a site. Name domains, or add sites with: rasoat"
                      + " pages import FILE");
    }
    boolean isComplete = true;
    for (String site : sites) {
      try {
        listing.add(site);
      } catch (IllegalArgumentException e) {
        program.terminal().problem("register: " + e.getMessage() + "; left out");
        isComplete = false;
      }
    }
    return isComplete;
  }

  private LookAlikeSummary toScreen(LookAlikeListing listing) throws IOException {
    Terminal terminal = program.terminal();
    LookAlikeFormat chosen = format == null ? LookAlikeFormat.TABLE : format;
    LookAlikeSummary summary = list(listing, chosen.writer(terminal.out(), terminal.width()));
    // A list that another program reads must stand alone on the standard output.
    (chosen == LookAlikeFormat.TABLE ? terminal.out() : terminal.err()).println(summary.line());
    return summary;
  }

  private LookAlikeSummary toFile(LookAlikeListing listing, Path target) throws IOException {
    Terminal terminal = program.terminal();
    LookAlikeFormat chosen = format == null ? LookAlikeFormat.JSONL : format;
    try (ResultFile file = ResultFile.begin(target)) {
      LookAlikeSummary summary = list(listing, chosen.writer(file.writer(), terminal.width()));
      file.complete();
      terminal.out().println(summary.line());
      terminal.out().println("Look-alikes: " + target);
      return summary;
    }
  }

  private LookAlikeSummary list(LookAlikeListing listing, LookAlikeWriter writer)
      throws IOException {
    if (!resolves) {
      return listing.all(writer);
    }
    try (Progress progress = program.terminal().progress("Resolving", listing.sites())) {
      return listing.resolving(writer, resolver, progress::step);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
