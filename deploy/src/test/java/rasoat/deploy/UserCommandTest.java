package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.database.Database;

class UserCommandTest {

  private static final String PASSWORD = "[a-z2-9]{5}(-[a-z2-9]{5}){3}";

  @TempDir private Path home;

  @BeforeEach
  void addTwo() {
    assertThat(add("quan.tri", "ADMINISTRATOR").exit()).isZero();
    assertThat(add("an.nguyen", "CYBER_OFFICER", "--role", "UNIT_HEAD", "--cleared").exit())
        .isZero();
  }

  private Call add(String name, String role, String... more) {
    List<String> words = List.of("user", "add", name, "--full-name", "Nguyễn An", "--role", role);
    return Call.of(home, Stream.concat(words.stream(), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void makesAnAccountWhosePasswordHasToBeChanged() throws IOException {
    Call call = add("binh.tran", "AUDITOR");

    assertThat(call.out())
        .matches("Account made: binh.tran\nOne-time password: " + PASSWORD + "\n");
    Account account = account("binh.tran");
    assertThat(account.roles()).containsExactly(Role.AUDITOR);
    assertThat(account.passwordAt()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void makesAnAccountOfTheDirectoryWithoutAPassword() throws IOException {
    Call call = add("binh.tran", "AUDITOR", "--directory");

    assertThat(call.out()).isEqualTo("Account made: binh.tran\n");
    assertThat(account("binh.tran").isLocal()).isFalse();
    assertThat(Call.of(home, "user", "reset-password", "binh.tran").err())
        .contains("NAME: expected an account whose password is kept here, got binh.tran");
  }

  @Test
  void givesNoNameTwice() {
    assertThat(add("an.nguyen", "AUDITOR").err())
        .contains("NAME: expected a name that nobody has, got an.nguyen");
  }

  @Test
  void listsAccounts() {
    assertThat(Call.of(home, "user", "list").out())
        .contains("an.nguyen", "Nguyễn An", "CYBER_OFFICER, UNIT_HEAD", "never", "active");
  }

  @Test
  void withdrawsAnAccountAndSaysSoInTheList() {
    assertThat(Call.of(home, "user", "withdraw", "an.nguyen", "--reason", "retired").out())
        .isEqualTo("Account withdrawn: an.nguyen\n");

    assertThat(Call.of(home, "user", "list").out()).contains("withdrawn: retired");
  }

  @Test
  void neverWithdrawsTheLastAdministrator() {
    Call call = Call.of(home, "user", "withdraw", "quan.tri", "--reason", "left");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("expected another active administrator beside quan.tri");
  }

  @Test
  void givesANewPasswordAndTakesAnAuthenticatorAway() {
    assertThat(Call.of(home, "user", "reset-password", "an.nguyen").out())
        .matches("One-time password of an.nguyen: " + PASSWORD + "\n");
    assertThat(Call.of(home, "user", "reset-second-factor", "an.nguyen").out())
        .isEqualTo("Second factor reset: an.nguyen\n");
  }

  @Test
  void notesInTheAuditTrailThatTheCommandLineDidIt() throws IOException {
    Call.of(home, "user", "withdraw", "an.nguyen", "--reason", "left");

    assertThat(trail())
        .containsExactly(
            "/ACCOUNT_CREATED/account quan.tri",
            "/ACCOUNT_CREATED/account an.nguyen",
            "/ACCOUNT_WITHDRAWN/account an.nguyen");
  }

  private List<String> trail() throws IOException {
    try (Database state = wiring().openState()) {
      return state.read(
          "read the trail",
          sql ->
              sql.list(
                  "SELECT * FROM audit_entry WHERE details LIKE '%\"by\":\"command line\"%'"
                      + " ORDER BY number",
                  row ->
                      "%s/%s/%s"
                          .formatted(
                              row.getString("account"),
                              row.getString("action"),
                              row.getString("subject"))));
    }
  }

  private Account account(String name) throws IOException {
    try (Database state = wiring().openState()) {
      return UserCommand.accounts(wiring(), state).find(name).orElseThrow();
    }
  }

  private Wiring wiring() {
    return new Wiring(Home.of(home, Map.of()), new QuietJudges());
  }
}
