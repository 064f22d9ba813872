package rasoat.deploy;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.GeneratedPassword;
import rasoat.database.Database;

/** {@code rasoat user reset-password}. */
@Command(
    name = "reset-password",
    description = "Gives an account a new one-time password, shown once; a lock is opened.")
final class UserResetPasswordCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "As 'rasoat user list' calls it.")
  private String name = "";

  UserResetPasswordCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    String password = GeneratedPassword.of(new SecureRandom());
    try (Database state = program.wiring().openState()) {
      Accounts accounts = UserCommand.accounts(program.wiring(), state);
      Account account = UserCommand.active(accounts, name, spec);
      if (accounts.setPassword(account.id(), password, true, Accounts.COMMAND_LINE).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "NAME: expected an account whose password is kept here, got " + name);
      }
    }
    program.terminal().out().println("One-time password of %s: %s".formatted(name, password));
    return ExitCode.OK;
  }
}
