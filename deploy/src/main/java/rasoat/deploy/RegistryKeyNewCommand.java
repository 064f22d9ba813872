package rasoat.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.OfficeKey;

/** {@code rasoat registry key new}. */
@Command(
    name = "new",
    description = {
      "Makes the key of an office: FILE.key.json, to be kept offline and in a safe, and"
          + " FILE.public.json, for the registries that take its packs.",
      "A lost office key cannot be made again: documents are then sealed anew under another."
    })
final class RegistryKeyNewCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(paramLabel = "OFFICE", description = "The name of the office, as findings show it.")
  private String office = "";

  @Mixin private final KeyOutput out = new KeyOutput();

  RegistryKeyNewCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    if (office.isBlank()) {
      throw new FailedException("OFFICE: expected a name, got none");
    }
    Path secret = out.file(program, ".key.json");
    Path known = out.file(program, ".public.json");
    if (Files.exists(known)) {
      throw new FailedException("--out: expected a new file, got " + known);
    }
    OfficeKey key = OfficeKey.create(office, new SecureRandom());
    KeyFiles.write(key, secret);
    KeyFiles.write(key.verification(), known);
    PrintStream terminal = program.terminal().out();
    terminal.println("Office key, to be kept offline: " + secret);
    terminal.println("Public key, for 'rasoat registry trust': " + known);
    terminal.println(
        "Its fingerprint, to be compared by voice: " + key.verification().fingerprint());
    return ExitCode.OK;
  }
}
