package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.PrivateFile;
import rasoat.index.sealed.oracle.Oracle;
import rasoat.index.sealed.oracle.OracleAddress;
import rasoat.index.sealed.oracle.Tls;

/** {@code rasoat oracle}. */
@Command(
    name = "oracle",
    description = {
      "The sealing service: keys what scans have read, for those who have a token, slowly."
          + " Runs until it is ended.",
      "Run it as a user of its own, on a host of its own where secrets are at stake: whoever has"
          + " its keys and the index has most of the text."
    })
final class OracleCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Mixin private final OracleOptions options = new OracleOptions();

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "unix:PATH or tls://HOST:PORT; may be repeated (default: unix:HOME/oracle.sock).")
  private List<String> addresses = List.of();

  @Option(
      names = "--group",
      description = "Open the socket to the group of this user too, not only to the user.")
  private boolean group;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "" + Oracle.USUAL_RATE,
      description =
          "Values a client may have keyed in a minute; a page has some 300 (default:"
              + " ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "Certificate and key of this host, PKCS#12.")
  private @Nullable Path keyStore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "Its password, in a file of mode 0600.")
  private @Nullable Path passwordFile;

  private OracleCommand(RaSoat program) {
    this.program = program;
  }

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new OracleCommand(program))
        .addSubcommand(new OracleGrantCommand(program))
        .addSubcommand(new OracleInstallCommand(program));
  }

  @Override
  public Integer call() throws IOException, FailedException, InterruptedException {
    OracleHome home = options.home(program);
    KeyRing keys = options.keys(home);
    Terminal terminal = program.terminal();
    if (keys.ids().isEmpty()) {
      terminal.problem(
          "No key yet. Write one to %s with: rasoat registry key year".formatted(home.keyFolder()));
    }
    if (home.clients().count() == 0) {
      terminal.problem("Nobody may ask yet. Let a scanner ask with: rasoat oracle grant NAME");
    }
    try (OracleLogFile log = OracleLogFile.open(home.logFile());
        Oracle oracle = oracle(keys, home, log)) {
      for (OracleAddress address : addresses()) {
        listen(oracle, address);
        terminal.out().println("Listening on " + address + ", keys " + keys.ids());
      }
      terminal.out().println("Log: " + home.logFile() + "   (Ctrl-C ends it)");
      Ending.await(oracle::close);
    }
    return ExitCode.OK;
  }

  private Oracle oracle(KeyRing keys, OracleHome home, OracleLogFile log) {
    try {
      return new Oracle(keys, home.clients(), rate, System::nanoTime, log);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
    }
  }

  private List<OracleAddress> addresses() {
    try {
      return addresses.isEmpty()
          ? List.of(new OracleAddress.Local(program.home().oracleSocket()))
          : addresses.stream().map(OracleAddress::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--listen: " + e.getMessage());
    }
  }

  private void listen(Oracle oracle, OracleAddress address) throws IOException {
    switch (address) {
      case OracleAddress.Local local -> {
        program.home().make();
        oracle.listen(local.socket(), group);
      }
      case OracleAddress.Remote remote -> {
        if (keyStore == null || passwordFile == null) {
          throw new ParameterException(
              spec.commandLine(),
              "--listen " + remote + ": expected --tls-keystore and --tls-password-file with it");
        }
        String password = new String(PrivateFile.read(passwordFile), StandardCharsets.UTF_8);
        oracle.listen(remote, Tls.server(keyStore, password.strip().toCharArray()));
      }
    }
  }
}
