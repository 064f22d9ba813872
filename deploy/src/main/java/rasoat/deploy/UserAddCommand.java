package rasoat.deploy;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.EnumSet;
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
import rasoat.console.account.Accounts;
import rasoat.console.account.GeneratedPassword;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.database.Database;

/** {@code rasoat user add}. */
@Command(
    name = "add",
    description = "Makes an account, and shows its one-time password, for the only time.")
final class UserAddCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "To sign in with, such as nguyen.van.a.")
  private String name = "";

  @Option(
      names = "--full-name",
      paramLabel = "PERSON",
      required = true,
      description = "The person whose account it is; one account for each person.")
  private String fullName = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "One or more of ${COMPLETION-CANDIDATES}; the last two alone.")
  private List<Role> roles = List.of();

  @Option(names = "--cleared", description = "May decide on documents with a secrecy level.")
  private boolean cleared;

  @Option(
      names = "--office",
      paramLabel = "OFFICE",
      description = "Sees what concerns that office alone (default: the whole installation).")
  private @Nullable String office;

  @Option(
      names = "--directory",
      description = "Signs in with the directory or provider of the settings: no password is made.")
  private boolean elsewhere;

  UserAddCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    NewAccount account = account();
    String password = elsewhere ? "" : GeneratedPassword.of(new SecureRandom());
    try (Database state = program.wiring().openState()) {
      if (UserCommand.accounts(program.wiring(), state)
          .create(account, password, true, Accounts.COMMAND_LINE)
          .isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "NAME: expected a name that nobody has, got " + account.name());
      }
    }
    program.terminal().out().println("Account made: " + account.name());
    if (!elsewhere) {
      program.terminal().out().println("One-time password: " + password);
    }
    return ExitCode.OK;
  }

  private NewAccount account() {
    try {
      return new NewAccount(name, fullName, EnumSet.copyOf(roles), cleared, office);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
