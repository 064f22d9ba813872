package rasoat.deploy;

import java.io.IOException;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.database.Database;

/** {@code rasoat user}: the group of commands about accounts of the console. */
@Command(
    name = "user",
    description = {
      "Makes and withdraws accounts of the console, also when nobody can sign in any more.",
      "Every change is noted in the audit trail."
    })
final class UserCommand implements Runnable {

  @Spec private CommandSpec spec;

  private UserCommand() {}

  static CommandLine commandLine(RaSoat program) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new UserAddCommand(program))
        .addSubcommand(new UserListCommand(program))
        .addSubcommand(new UserWithdrawCommand(program))
        .addSubcommand(new UserResetPasswordCommand(program))
        .addSubcommand(new UserResetSecondFactorCommand(program));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "expected add, list, withdraw, reset-password or reset-second-factor, got none");
  }

  /** The accounts of what the console keeps. */
  static Accounts accounts(Wiring wiring, Database state) {
    return Accounts.over(state, wiring.audit(state), InstantSource.system());
  }

  /** The active one of that name. */
  static Account active(Accounts accounts, String name, CommandSpec spec) throws IOException {
    return accounts
        .find(name)
        .filter(Account::isActive)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "NAME: expected an active account, got " + name));
  }
}
