package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccountsTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  @AutoClose private Database state;
  private Accounts accounts;
  private Account administrator;
  private Account officer;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(database.at(folder.resolve("findings.db")));
    accounts = TestAccounts.in(state);
    administrator = TestAccounts.of(accounts, Role.ADMINISTRATOR);
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CYBER_OFFICER UNIT_HEAD REGISTRAR CULTURE_OFFICER, -",
        "ADMINISTRATOR,              -",
        "AUDITOR,                    -",
        "ADMINISTRATOR CYBER_OFFICER, ADMINISTRATOR",
        "AUDITOR UNIT_HEAD,          AUDITOR",
        "ADMINISTRATOR AUDITOR,      ADMINISTRATOR AUDITOR",
      })
  void keepsDutiesApart(String names, String refused) throws IOException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    List.of(names.split(" ")).forEach(name -> roles.add(Role.valueOf(name)));

    Optional<String> problem = Duties.problem(roles);

    assertThat(problem.isEmpty()).isEqualTo(refused == null);
    assertThat(refused == null || refused.contains(problem.orElse(""))).isTrue();
  }

  @Test
  void givesNoAccountTheRolesThatAreKeptApart() {
    Set<Role> both = Set.of(Role.ADMINISTRATOR, Role.CYBER_OFFICER);

    assertThatThrownBy(() -> change(officer, both))
        .hasMessageContaining("expected ADMINISTRATOR as the only role");
    assertThatThrownBy(() -> change(officer, Set.of())).hasMessageContaining("got none");
    assertThatThrownBy(() -> new NewAccount("moi.toi", "Mới", both, false, null))
        .hasMessageContaining("expected ADMINISTRATOR as the only role");
  }

  @Test
  void keepsTheLastAdministrator() throws IOException {
    assertThat(accounts.isLastAdministrator(administrator)).isTrue();
    assertThat(accounts.withdraw(administrator.id(), "LEFT", "x")).isEmpty();
    assertThat(change(administrator, Set.of(Role.AUDITOR))).isEmpty();

    Account second = create("quan.tri.hai", Role.ADMINISTRATOR);

    assertThat(accounts.isLastAdministrator(administrator)).isFalse();
    assertThat(accounts.withdraw(administrator.id(), "LEFT", "x")).isPresent();
    assertThat(accounts.withdraw(second.id(), "LEFT", "x")).isEmpty();
  }

  @Test
  void changesAnAdministratorWhoStaysOneAlsoWhenHeIsTheLast() throws IOException {
    assertThat(change(administrator, Set.of(Role.ADMINISTRATOR))).isPresent();
  }

  @Test
  void changesNothingThatSomebodyElseChangedMeanwhile() throws IOException {
    assertThat(change(officer, Set.of(Role.REGISTRAR))).isPresent();
    assertThat(change(officer, Set.of(Role.AUDITOR))).isEmpty();
    assertThat(accounts.find(officer.id()).orElseThrow().roles()).containsExactly(Role.REGISTRAR);
  }

  @Test
  void changesNothingOfAWithdrawnAccount() throws IOException {
    Account withdrawn = accounts.withdraw(officer.id(), "LEFT", "x").orElseThrow();

    assertThat(change(withdrawn, Set.of(Role.REGISTRAR))).isEmpty();
    assertThat(accounts.withdraw(officer.id(), "RETIRED", "x")).isEmpty();
  }

  @Test
  void givesNoPasswordToAnAccountOfTheDirectory() throws IOException {
    NewAccount wanted = new NewAccount("an.nguyen", "Nguyễn An", Set.of(Role.AUDITOR), false, null);
    Account elsewhere = accounts.create(wanted, "", true, "x").orElseThrow();

    assertThat(accounts.setPassword(elsewhere.id(), TestAccounts.PASSWORD, true, "x")).isEmpty();
    assertThat(accounts.isPassword(elsewhere.id(), "")).isFalse();
    assertThat(accounts.find(elsewhere.id()).orElseThrow().isLocal()).isFalse();
  }

  @Test
  void unlocksWhatWasLocked() throws IOException {
    state.write(
        "lock",
        sql -> sql.update("UPDATE account SET failures = 3, locked_until = ?", Long.MAX_VALUE));

    Account unlocked = accounts.unlock(officer.id(), "x").orElseThrow();

    assertThat(unlocked.isLockedAt(Instant.now())).isFalse();
    assertThat(accounts.find(administrator.id()).orElseThrow().isLockedAt(Instant.now())).isTrue();
  }

  @Test
  void notesTheCommandLineAsNoAccountInTheTrail() throws IOException {
    accounts.review(officer.id(), Accounts.COMMAND_LINE);

    List<String> last =
        state.read(
            "read the trail",
            sql ->
                sql.list(
                    "SELECT account, details FROM audit_entry ORDER BY number DESC LIMIT 1",
                    row -> row.getString("account") + row.getString("details")));

    assertThat(last).containsExactly("{\"by\":\"command line\"}");
  }

  private Optional<Account> change(Account account, Set<Role> roles) throws IOException {
    return accounts.change(account.id(), account.version(), "Người thử", roles, false, null, "x");
  }

  private Account create(String name, Role role) throws IOException {
    return accounts
        .create(
            new NewAccount(name, "Người thử", Set.of(role), false, null),
            TestAccounts.PASSWORD,
            false,
            "x")
        .orElseThrow();
  }
}
