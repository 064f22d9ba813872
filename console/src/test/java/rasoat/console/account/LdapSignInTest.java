package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.Visitor;
import rasoat.console.account.DirectorySettings.Ldap;
import rasoat.console.account.DirectorySettings.Manager;
import rasoat.console.account.DirectorySettings.Where;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** Signing in with a password that a real directory knows. */
class LdapSignInTest {

  private static final Where PATTERN = new Where.Pattern("uid={0},ou=people,dc=example");
  private static final Where SEARCH = new Where.Search("ou=people,dc=example", "(uid={0})");

  @TempDir Path folder;

  @AutoClose private TestDirectory directory;
  @AutoClose private Database state;
  private Accounts accounts;
  private Account officer;

  @BeforeEach
  void open() throws Exception {
    directory = TestDirectory.start(folder);
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    officer = make("an.nguyen", "");
  }

  @AfterEach
  void forget() {
    directory.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ldap,  false, pattern",
    "ldap,  true,  pattern",
    "ldaps, false, pattern",
    "ldap,  false, search",
    "ldap,  true,  search",
    "ldaps, false, search",
  })
  void knowsARightPasswordFromAWrongOne(String scheme, boolean startTls, String how)
      throws IOException {
    Directory asked =
        LdapDirectory.of(settings(scheme, startTls, how.equals("search") ? SEARCH : PATTERN));

    assertThat(asked.isRight("an.nguyen", TestDirectory.PASSWORD)).isTrue();
    assertThat(asked.isRight("an.nguyen", "wrong")).isFalse();
    assertThat(asked.isRight("nobody", TestDirectory.PASSWORD)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "an.nguyen)(uid=*", "an.nguyen,ou=people,dc=example", "a*", "\\2a", "", "("})
  void takesNoNameForMoreThanAName(String name) throws IOException {
    assertThat(
            LdapDirectory.of(settings("ldap", false, SEARCH)).isRight(name, TestDirectory.PASSWORD))
        .isFalse();
    assertThat(
            LdapDirectory.of(settings("ldap", false, PATTERN))
                .isRight(name, TestDirectory.PASSWORD))
        .isFalse();
  }

  @Test
  void takesNoEmptyPasswordForABindOfNobody() throws IOException {
    assertThat(LdapDirectory.of(settings("ldap", false, PATTERN)).isRight("an.nguyen", ""))
        .isFalse();
  }

  @Test
  void sendsNoPasswordToADirectoryThatNobodyVouchesFor() throws IOException {
    Ldap good = settings("ldaps", false, PATTERN);
    URI byAddress = URI.create(good.url().toString().replace("localhost", "127.0.0.1"));
    Ldap otherName = new Ldap(byAddress, false, PATTERN, Optional.empty(), good.roots());

    assertThat(LdapDirectory.of(otherName).isRight("an.nguyen", TestDirectory.PASSWORD)).isFalse();
  }

  @Test
  void isFalseWhileTheDirectoryIsDown() throws IOException {
    Directory asked = LdapDirectory.of(settings("ldap", false, PATTERN));
    directory.close();

    assertThat(asked.isRight("an.nguyen", TestDirectory.PASSWORD)).isFalse();
  }

  @Test
  void saysWhenRootsAreNone() {
    Ldap good = settings("ldaps", false, PATTERN);
    Ldap rootless =
        new Ldap(
            good.url(), false, PATTERN, Optional.empty(), Optional.of(directory.managerPassword));

    assertThatThrownBy(() -> LdapDirectory.of(rootless))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected certificates (PEM)");
  }

  @Test
  void letsInWhomItKnowsWithTheSecondFactorStillAsked() throws Exception {
    try (Console console = console(AccountRules.USUAL);
        Visitor visitor = new Visitor(console)) {
      assertThat(place(visitor.signIn("an.nguyen", TestDirectory.PASSWORD)))
          .isEqualTo("/login/second-factor");
      assertThat(visitor.get("/findings").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void letsNobodyInWhoHasNoAccountHereAndGivesTheSameAnswer() throws Exception {
    make("local.one", TestAccounts.PASSWORD);
    try (Console console = console(AccountRules.USUAL.withoutSecondFactor());
        Visitor visitor = new Visitor(console)) {
      assertThat(place(visitor.signIn("khong.co", TestDirectory.PASSWORD)))
          .isEqualTo("/login?wrong");
      assertThat(place(visitor.signIn("an.nguyen", "wrong"))).isEqualTo("/login?wrong");
      assertThat(place(visitor.signIn("an.nguyen", ""))).isEqualTo("/login?wrong");
      assertThat(place(visitor.signIn("local.one", TestDirectory.PASSWORD)))
          .isEqualTo("/login?wrong");
      assertThat(place(visitor.signIn("local.one", TestAccounts.PASSWORD))).isEqualTo("/");
      assertThat(place(visitor.signIn("an.nguyen", TestDirectory.PASSWORD))).isEqualTo("/");
    }
  }

  @Test
  void letsThoseInWhosePasswordIsKeptHereWhileTheDirectoryIsDown() throws Exception {
    make("local.one", TestAccounts.PASSWORD);
    try (Console console = console(AccountRules.USUAL.withoutSecondFactor());
        Visitor visitor = new Visitor(console)) {
      directory.close();

      assertThat(place(visitor.signIn("an.nguyen", TestDirectory.PASSWORD)))
          .isEqualTo("/login?wrong");
      assertThat(place(visitor.signIn("local.one", TestAccounts.PASSWORD))).isEqualTo("/");
    }
  }

  @Test
  void closesTheDoorToAWithdrawnAccountWhateverTheDirectorySays() throws Exception {
    accounts.withdraw(officer.id(), "LEFT", "x");
    try (Console console = console(AccountRules.USUAL.withoutSecondFactor());
        Visitor visitor = new Visitor(console)) {
      assertThat(place(visitor.signIn("an.nguyen", TestDirectory.PASSWORD)))
          .isEqualTo("/login?wrong");
    }
  }

  private Console console(AccountRules rules) throws IOException {
    return Console.start(
        ConsoleSettings.of(0, state, new InMemoryByteStore())
            .withAccounts(rules)
            .withDirectory(settings("ldaps", false, PATTERN)));
  }

  private Ldap settings(String scheme, boolean startTls, Where where) {
    Optional<Manager> manager =
        where instanceof Where.Search
            ? Optional.of(new Manager(TestDirectory.MANAGER, directory.managerPassword))
            : Optional.empty();
    return new Ldap(
        URI.create(directory.url(scheme)), startTls, where, manager, Optional.of(directory.roots));
  }

  private Account make(String name, String password) throws IOException {
    NewAccount wanted = new NewAccount(name, "Người thử", Set.of(Role.CYBER_OFFICER), false, null);
    return accounts.create(wanted, password, false, "x").orElseThrow();
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]+", "");
  }
}
