package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.Withdrawal;
import rasoat.database.Database;

/** {@code rasoat user withdraw}. */
@Command(
    name = "withdraw",
    description = "Closes an account for good: its sessions and tokens end, its name stays taken.")
final class UserWithdrawCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "As 'rasoat user list' calls it.")
  private String name = "";

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Withdrawal reason = Withdrawal.OTHER;

  UserWithdrawCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (Database state = program.wiring().openState()) {
      Accounts accounts = UserCommand.accounts(program.wiring(), state);
      Account account = UserCommand.active(accounts, name, spec);
      if (accounts.withdraw(account.id(), reason.name(), Accounts.COMMAND_LINE).isEmpty()) {
        throw new FailedException(
            "user withdraw: expected another active administrator beside " + name + ", got none");
      }
    }
    program.terminal().out().println("Account withdrawn: " + name);
    return ExitCode.OK;
  }
}
