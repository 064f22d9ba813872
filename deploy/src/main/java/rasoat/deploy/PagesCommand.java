package rasoat.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.detector.impersonation.domain.Resolver;

/** {@code rasoat pages}: the group of commands about official pages. */
@Command(
    name = "pages",
    description = {
      "Keeps the register of official pages, and checks pages and domains against it.",
      "Every change is noted in the audit trail."
    })
final class PagesCommand implements Runnable {

  static final String EMPTY_REGISTER =
      "The register of official pages is empty. Add pages with: rasoat pages import FILE";

  @Spec private CommandSpec spec;

  private PagesCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new PagesCommand())
        .addSubcommand(new PagesAddCommand(program))
        .addSubcommand(new PagesImportCommand(program))
        .addSubcommand(new PagesListCommand(program))
        .addSubcommand(new PagesCheckCommand(program))
        .addSubcommand(new PagesCheckDomainsCommand(program))
        .addSubcommand(new PagesLookAlikesCommand(program, Resolver.system()));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "expected add, import, list, check, check-domains or look-alikes, got none");
  }
}
