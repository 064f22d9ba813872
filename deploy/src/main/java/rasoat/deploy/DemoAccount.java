package rasoat.deploy;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.GeneratedPassword;
import rasoat.console.account.NewAccount;
import rasoat.console.account.Role;
import rasoat.database.Database;

/** The account of whoever tries the demonstration; its password is another with every start. */
final class DemoAccount {

  static final String NAME = "canbo";

  private static final Set<Role> ROLES =
      EnumSet.of(Role.CYBER_OFFICER, Role.CULTURE_OFFICER, Role.REGISTRAR, Role.UNIT_HEAD);

  private DemoAccount() {}

  /** Makes it when there is none, and gives its new password. */
  static String open(Wiring wiring) throws IOException {
    String password = GeneratedPassword.of(new SecureRandom());
    try (Database state = wiring.openState()) {
      Accounts accounts = UserCommand.accounts(wiring, state);
      Optional<Account> known = accounts.find(NAME);
      Optional<Account> opened =
          known.isPresent()
              ? accounts.setPassword(known.get().id(), password, false, Accounts.COMMAND_LINE)
              : accounts.create(account(), password, false, Accounts.COMMAND_LINE);
      if (opened.isEmpty()) {
        throw new IOException("demo: expected an account with a password kept here: " + NAME);
      }
    }
    return password;
  }

  private static NewAccount account() {
    return new NewAccount(NAME, "Cán bộ thử nghiệm", ROLES, true, null);
  }
}
