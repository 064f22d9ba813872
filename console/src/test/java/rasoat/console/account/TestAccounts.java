package rasoat.console.account;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** Accounts of nobody, for tests. */
public final class TestAccounts {

  /** The password of each. */
  public static final String PASSWORD = "cầu Rồng phun lửa 9 giờ";

  private TestAccounts() {}

  /** The accounts in that database, for tests that go in by the front door. */
  public static Accounts in(Database state) {
    return Accounts.over(
        state,
        new AuditLog(state, AuditHead.none(), InstantSource.system()),
        InstantSource.system());
  }

  /** One with those roles for the whole installation; the same one when it is there already. */
  public static Account of(Accounts accounts, Role... roles) throws IOException {
    return of(accounts, "", false, roles);
  }

  /** The same for one office, or cleared. */
  public static Account of(Accounts accounts, String office, boolean cleared, Role... roles)
      throws IOException {
    Set<Role> wanted = EnumSet.copyOf(Arrays.asList(roles));
    String name = name(wanted, office, cleared);
    Optional<Account> known = accounts.find(name);
    if (known.isPresent()) {
      return known.get();
    }
    NewAccount account =
        new NewAccount(name, "Người thử", wanted, cleared, office.isEmpty() ? null : office);
    return accounts.create(account, PASSWORD, false, "").orElseThrow();
  }

  private static String name(Set<Role> roles, String office, boolean cleared) {
    String all =
        roles.stream()
            .sorted()
            .map(role -> role.name().substring(0, 3))
            .collect(Collectors.joining());
    return ("t." + all + (cleared ? ".cleared" : "") + (office.isEmpty() ? "" : "." + office))
        .toLowerCase(Locale.ROOT);
  }
}
