package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    return new PackChange(program).make(ids, id -> isRevoked(packs, id), "revoked");
  }

  private boolean isRevoked(SealedPacks packs, String id) throws IOException {
    boolean revoked = packs.revoke(id);
    if (!revoked) {
      program
          .terminal()
          .problem("ID: expected a pack or ticket of the sealed registry, got '" + id + "'");
    }
    return revoked;
  }
}
