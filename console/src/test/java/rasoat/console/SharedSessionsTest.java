package rasoat.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.AccountRules;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.port.InMemoryByteStore;

/** Two consoles of one database, as two machines behind a proxy are, or one that is restarted. */
class SharedSessionsTest {

  @TempDir Path folder;

  private Database state;
  private Database others;
  private Console one;
  private Console other;
  private Visitor visitor;
  private Accounts accounts;
  private Account officer;

  private void open(TestDatabase database) throws Exception {
    state = StateDatabase.open(database.at(folder.resolve("findings.db")));
    others = StateDatabase.open(database.at(folder.resolve("findings.db")));
    accounts = TestAccounts.in(state);
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    one = Console.start(settings(state, "session.key"));
    other = Console.start(settings(others, "session.key"));
    visitor = new Visitor(one).signIn(officer);
  }

  @AfterEach
  void close() {
    visitor.close();
    one.close();
    other.close();
    others.close();
    state.close();
  }

  @ParameterizedTest
  @EnumSource
  void letAnyConsoleAnswerWhoeverSignedInAtOne(TestDatabase database) throws Exception {
    open(database);

    assertThat(visitor.at(other).get("/findings").statusCode()).isEqualTo(200);
    assertThat(visitor.at(other).get("/account").body()).contains(officer.name());
  }

  @ParameterizedTest
  @EnumSource
  void outliveARestart(TestDatabase database) throws Exception {
    open(database);
    one.close();

    one = Console.start(settings(state, "session.key"));

    assertThat(visitor.at(one).get("/findings").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void endEverywhereAtOnceWhenTheAccountIsWithdrawn(TestDatabase database) throws Exception {
    open(database);
    visitor.at(other).get("/findings");

    accounts.withdraw(officer.id(), "LEFT", "somebody");

    assertThat(place(visitor.at(other).get("/findings"))).endsWith("/login?ended");
    assertThat(place(visitor.at(one).get("/findings"))).endsWith("/login");
  }

  @ParameterizedTest
  @EnumSource
  void endEverywhereWhenOneSignsOut(TestDatabase database) throws Exception {
    open(database);

    visitor.at(other).send("/account", "/logout", Map.of());

    assertThat(place(visitor.at(one).get("/findings"))).endsWith("/login");
  }

  @ParameterizedTest
  @EnumSource
  void endWhenNobodyAskedForTooLong(TestDatabase database) throws Exception {
    open(database);
    back(AccountRules.USUAL.idle().minusMinutes(1));
    assertThat(visitor.at(other).get("/findings").statusCode()).isEqualTo(200);

    back(AccountRules.USUAL.idle().plusMinutes(1));

    assertThat(place(visitor.at(other).get("/findings"))).endsWith("/login");
  }

  @ParameterizedTest
  @EnumSource
  void areOfNoUseToWhoeverReadsTheDatabase(TestDatabase database) throws Exception {
    open(database);

    for (String id : rows("SELECT session_id AS text FROM browser_session")) {
      for (String cookie : List.of(id, encoded(id), id + ".", id + "." + "0".repeat(64))) {
        assertThat(place(new Visitor(one).withCookie(cookie).get("/findings"))).endsWith("/login");
      }
    }
    assertThat(content()).isNotEmpty().noneMatch(bytes -> bytes.contains(officer.fullName()));
    assertThat(content()).noneMatch(bytes -> bytes.contains("rasoat"));
  }

  @ParameterizedTest
  @EnumSource
  void areNobodysUnderAnotherKey(TestDatabase database) throws Exception {
    open(database);
    other.close();

    other = Console.start(settings(others, "another.key"));

    assertThat(place(visitor.at(other).get("/findings"))).endsWith("/login");
  }

  @ParameterizedTest
  @EnumSource
  void areNobodysWhenWhatIsInThemCannotBeRead(TestDatabase database) throws Exception {
    open(database);
    state.write(
        "change what is in sessions",
        sql ->
            sql.update(
                "UPDATE browser_session_attributes SET attribute_bytes = ?",
                (Object) "something else".getBytes(UTF_8)));

    assertThat(place(visitor.at(other).get("/findings"))).endsWith("/login");
    assertThat(visitor.signIn(officer).get("/findings").statusCode()).isEqualTo(200);
  }

  /** As if that much time had gone by. */
  private void back(Duration time) throws IOException {
    state.write(
        "turn back",
        sql ->
            sql.update(
                "UPDATE browser_session SET last_access_time = last_access_time - ?,"
                    + " expiry_time = expiry_time - ?",
                time.toMillis(),
                time.toMillis()));
  }

  private List<String> rows(String query) throws IOException {
    return state.read("read sessions", sql -> sql.list(query, row -> row.getString("text")));
  }

  private List<String> content() throws IOException {
    return state.read(
        "read sessions",
        sql ->
            sql.list(
                "SELECT attribute_bytes FROM browser_session_attributes",
                row -> new String(row.getBytes(1), ISO_8859_1)));
  }

  private static String encoded(String id) {
    return Base64.getEncoder().encodeToString(id.getBytes(UTF_8));
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private ConsoleSettings settings(Database of, String key) {
    return ConsoleSettings.of(0, of, new InMemoryByteStore())
        .withSessionKey(folder.resolve(key))
        .withAccounts(AccountRules.USUAL.withoutSecondFactor());
  }
}
