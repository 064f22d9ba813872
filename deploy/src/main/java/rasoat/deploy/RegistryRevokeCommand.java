package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.SealedPacks;

/** {@code rasoat registry revoke}. */
@Command(
    name = "revoke",
    description = "Takes a sealed pack, or a single ticket, out of use for good.")
final class RegistryRevokeCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description =
          "A pack as 'rasoat registry packs' lists it, or a ticket as a finding names it.")
  private List<String> ids = List.of();

  RegistryRevokeCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    SealedPacks packs = program.wiring().sealedPacks();
    int revoked = 0;
    for (String id : ids) {
      if (packs.revoke(id)) {
        revoked++;
      } else {
        program
            .terminal()
            .problem("ID: expected a pack or ticket of the sealed registry, got '" + id + "'");
      }
    }
    if (revoked > 0) {
      program.wiring().rejudgeIfKept(program.terminal());
    }
    program.terminal().out().println(revoked + " of " + ids.size() + " revoked");
    return revoked == ids.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
