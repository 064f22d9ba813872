package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rasoat.index.sealed.key.PrivateFile;

/** {@code rasoat oracle grant}. */
@Command(
    name = "grant",
    description = {
      "Lets a scanner ask the sealing service, and writes its token.",
      "To shut it out again, take its line out of the file 'clients' of the service."
    })
final class OracleGrantCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final OracleOptions options = new OracleOptions();

  @Parameters(paramLabel = "NAME", description = "As the log names the scanner.")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The token, to be carried to the scanner (default: HOME/oracle.token).")
  private @Nullable Path out;

  OracleGrantCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    OracleHome home = options.home(program);
    Path file = out == null ? program.home().oracleToken() : out;
    if (Files.exists(file)) {
      throw new FailedException("--out: expected a new file, got " + file);
    }
    if (out == null) {
      program.home().make();
    }
    String token = home.clients().grant(name, new SecureRandom());
    PrivateFile.create(file, (token + "\n").getBytes(StandardCharsets.UTF_8));
    program.terminal().out().println("Token of " + name + ", for HOME/oracle.token: " + file);
    return ExitCode.OK;
  }
}
