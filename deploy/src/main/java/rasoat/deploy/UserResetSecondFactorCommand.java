package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.database.Database;

/** {@code rasoat user reset-second-factor}. */
@Command(
    name = "reset-second-factor",
    description = "Takes the authenticator of an account away, such as of a lost phone.")
final class UserResetSecondFactorCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "As 'rasoat user list' calls it.")
  private String name = "";

  UserResetSecondFactorCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (Database state = program.wiring().openState()) {
      Accounts accounts = UserCommand.accounts(program.wiring(), state);
      Account account = UserCommand.active(accounts, name, spec);
      accounts.resetSecondFactor(account.id(), Accounts.COMMAND_LINE);
    }
    program.terminal().out().println("Second factor reset: " + name);
    return ExitCode.OK;
  }
}
