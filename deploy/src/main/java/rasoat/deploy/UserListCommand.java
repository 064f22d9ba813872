package rasoat.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.database.Database;
import rasoat.deploy.terminal.TextTable;

/** {@code rasoat user list}. */
@Command(name = "list", description = "Lists the accounts, withdrawn ones too.")
final class UserListCommand implements Callable<Integer> {

  private final RaSoat program;

  UserListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<Account> all;
    try (Database state = program.wiring().openState()) {
      all = UserCommand.accounts(program.wiring(), state).list();
    }
    if (all.isEmpty()) {
      program.terminal().out().println("No account. Make one with: rasoat user add NAME ...");
      return ExitCode.OK;
    }
    TextTable table =
        new TextTable("name", "person", "roles", "office", "last sign-in", "state")
            .keepWhole("name");
    Instant now = Instant.now();
    all.forEach(account -> add(account, now, table));
    table.print(program.terminal());
    return ExitCode.OK;
  }

  private static void add(Account account, Instant now, TextTable table) {
    table.row(
        account.name(),
        account.fullName(),
        account.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
        account.office() == null ? "" : account.office(),
        account.signedInAt().equals(Instant.EPOCH)
            ? "never"
            : VietnamTime.minute(account.signedInAt()),
        state(account, now));
  }

  private static String state(Account account, Instant now) {
    if (!account.isActive()) {
      return "withdrawn: " + account.stateReason().toLowerCase(Locale.ROOT);
    }
    return account.isLockedAt(now) ? "locked" : "active";
  }
}
