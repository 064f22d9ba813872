package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.VerificationKey;

/** {@code rasoat registry trust}. */
@Command(
    name = "trust",
    description = "Takes the packs of an office from now on: those signed with this key.")
final class RegistryTrustCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(paramLabel = "PUBLICKEY", description = "The office's NAME.public.json.")
  private Path file = Path.of("");

  RegistryTrustCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    VerificationKey key = KeyFiles.readVerification(file);
    program.wiring().sealedPacks().trust(key);
    program.terminal().out().println("Trusted: " + key.office());
    program
        .terminal()
        .out()
        .println("Compare the fingerprint with the office by voice: " + key.fingerprint());
    return ExitCode.OK;
  }
}
