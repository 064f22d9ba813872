package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.Visitor;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The pages of accounts, as administrators and owners use them. */
class AccountPagesTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

  @AutoClose private final Database state;
  private final Accounts accounts;
  @AutoClose private final Console console;
  @AutoClose private final Visitor visitor;
  private final Account administrator;
  private final Account officer;

  AccountPagesTest() throws Exception {
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    administrator = TestAccounts.of(accounts, Role.ADMINISTRATOR);
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
    visitor = new Visitor(console).signIn(administrator);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts", "/accounts/new", "/accounts/1", "/accounts/2", "/account"})
  void hasWordsForEverythingInBothLanguages(String address) throws Exception {
    accounts.withdraw(officer.id(), "an old reason", "x");
    for (String language : new String[] {"vi", "en"}) {
      HttpResponse<String> page = visitor.get(address + "?lang=" + language);

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).doesNotContain("??", "Optional", "null");
    }
  }

  @Test
  void makesAnAccountWithAPasswordThatIsShownOnceAndHasToBeChanged() throws Exception {
    HttpResponse<String> made =
        visitor.send(
            "/accounts/new",
            "/accounts/new",
            Map.of("name", "An.Nguyen", "fullName", "Nguyễn An", "role", "REGISTRAR"));

    String password = secret(made);
    Account account = accounts.find("an.nguyen").orElseThrow();
    assertThat(account.roles()).containsExactly(Role.REGISTRAR);
    assertThat(visitor.get("/accounts/" + account.id()).body()).doesNotContain(password);
    try (Visitor person = new Visitor(console)) {
      assertThat(place(person.signIn("an.nguyen", password))).isEqualTo("/login/password");
      assertThat(person.get("/sources").statusCode()).isEqualTo(302);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x,         Nguyễn An, REGISTRAR,     3 đến 40 ký tự",
    "an.nguyen, ' ',       REGISTRAR,     Cần có họ và tên",
    "an.nguyen, Nguyễn An, '',            Hãy chọn ít nhất một vai trò",
    "an.nguyen, Nguyễn An, KING,          Hãy chọn ít nhất một vai trò",
    "t.cyb,     Nguyễn An, REGISTRAR,     Tên này đã có tài khoản",
  })
  void saysWhatIsWrongAndKeepsWhatWasWritten(
      String name, String fullName, String role, String problem) throws Exception {
    HttpResponse<String> answer =
        visitor.send(
            "/accounts/new",
            "/accounts/new",
            Map.of("name", name, "fullName", fullName, "role", role));

    assertThat(answer.body()).contains(problem, "value=\"" + name + "\"");
    assertThat(accounts.list()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR, CYBER_OFFICER, Quản trị viên không được kiêm",
    "AUDITOR,       UNIT_HEAD,     Người kiểm tra không được kiêm",
  })
  void keepsDutiesApart(String one, String other, String problem) throws Exception {
    HttpResponse<String> answer =
        visitor.send(
            "/accounts/new",
            "/accounts/new?role=" + other,
            Map.of("name", "an.nguyen", "fullName", "Nguyễn An", "role", one));
    HttpResponse<String> changed =
        visitor.send(
            "/accounts/2",
            "/accounts/2?role=" + other,
            Map.of("version", "0", "fullName", "Nguyễn An", "role", one));

    assertThat(answer.body()).contains(problem);
    assertThat(changed.body()).contains(problem);
    assertThat(accounts.find(officer.id()).orElseThrow().roles())
        .containsExactly(Role.CYBER_OFFICER);
  }

  @Test
  void changesWhatAnAccountMayDo() throws Exception {
    HttpResponse<String> answer =
        send(
            officer,
            "",
            Map.of(
                "version",
                "0",
                "fullName",
                "Tên mới",
                "role",
                "UNIT_HEAD",
                "cleared",
                "yes",
                "office",
                "an-hai"));

    assertThat(place(answer)).isEqualTo("/accounts/2?changed");
    Account changed = accounts.find(officer.id()).orElseThrow();
    assertThat(changed.roles()).containsExactly(Role.UNIT_HEAD);
    assertThat(changed.cleared()).isTrue();
    assertThat(changed.office()).isEqualTo("an-hai");
    assertThat(send(officer, "", Map.of("version", "0", "fullName", "X", "role", "AUDITOR")).body())
        .contains("vừa được người khác thay đổi");
  }

  @Test
  void withdrawsAnAccountWithAReason() throws Exception {
    assertThat(send(officer, "/withdraw", Map.of("reason", "fun")).statusCode()).isEqualTo(400);

    send(officer, "/withdraw", Map.of("reason", "TRANSFERRED"));

    assertThat(accounts.find(officer.id()).orElseThrow().stateReason()).isEqualTo("TRANSFERRED");
    assertThat(visitor.get("/accounts?state=WITHDRAWN").body()).contains("Chuyển công tác");
    assertThat(visitor.get("/accounts/2").body()).doesNotContain("id=\"withdraw\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/withdraw", "/password", "/second-factor"})
  void letsNobodyChangeHisOwnRights(String deed) throws Exception {
    HttpResponse<String> answer =
        send(
            administrator,
            deed,
            Map.of("version", "0", "fullName", "X", "role", "AUDITOR", "reason", "LEFT"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(accounts.find(administrator.id()).orElseThrow()).isEqualTo(now(administrator));
  }

  private Account now(Account account) throws IOException {
    Account now = accounts.find(account.id()).orElseThrow();
    assertThat(now.version()).isEqualTo(account.version());
    return now;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts/99", "/accounts?state=NONE", "/accounts?role=KING"})
  void hasNoOtherPages(String address) throws Exception {
    assertThat(visitor.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void asksFirstWhetherAccountsAreStillNeeded() throws Exception {
    long longAgo = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    state.write(
        "age",
        sql ->
            sql.update("UPDATE account SET reviewed_at = ? WHERE id = ?", longAgo, officer.id()));
    String list = visitor.get("/accounts").body();
    assertThat(list.indexOf(">t.cyb<")).isLessThan(list.indexOf(">t.adm<")).isPositive();
    assertThat(list).contains("Tài khoản t.cyb vẫn cần dùng", "#withdraw");
    assertThat(visitor.get("/accounts?state=DUE").body()).doesNotContain(">t.adm<");

    HttpResponse<String> answer =
        visitor.send("/accounts", "/accounts/2/review?state=DUE", Map.of());

    assertThat(place(answer)).isEqualTo("/accounts?state=DUE");
    assertThat(visitor.get("/accounts?state=DUE").body()).doesNotContain(">t.cyb<");
  }

  @Test
  void opensALockAndGivesAOneTimePassword() throws Exception {
    state.write(
        "lock",
        sql ->
            sql.update(
                "UPDATE account SET locked_until = ? WHERE id = ?",
                Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(),
                officer.id()));
    assertThat(visitor.get("/accounts/2").body()).contains("Mở khóa", "Tạm khóa");
    send(officer, "/unlock", Map.of());
    assertThat(visitor.get("/accounts/2").body()).doesNotContain("Tạm khóa");

    String password = secret(send(officer, "/password", Map.of()));

    try (Visitor person = new Visitor(console)) {
      assertThat(place(person.signIn(officer.name(), TestAccounts.PASSWORD))).contains("wrong");
      assertThat(place(person.signIn(officer.name(), password))).isEqualTo("/login/password");
    }
  }

  @Test
  void changesOnesOwnPasswordWithTheOldOneAndKeepsTheSession() throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer);
        Visitor elsewhere = new Visitor(console).signIn(officer)) {
      assertThat(change(person, "wrong", "đèn lồng Hội An 7 màu").body())
          .contains("Mật khẩu đang dùng không đúng");
      assertThat(change(person, TestAccounts.PASSWORD, "matkhau123456").body())
          .contains("quá phổ biến");

      HttpResponse<String> answer = change(person, TestAccounts.PASSWORD, "đèn lồng Hội An 7 màu");

      assertThat(place(answer)).isEqualTo("/account?changed");
      assertThat(person.get("/account").statusCode()).isEqualTo(200);
      assertThat(place(elsewhere.get("/account"))).isEqualTo("/login?ended");
      assertThat(person.get("/account").body()).contains("Đăng nhập không thành công");
    }
  }

  @Test
  void locksAnAccountWhoseOldPasswordIsGuessedInItsSession() throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer)) {
      for (int i = 0; i < 5; i++) {
        assertThat(change(person, "guess " + i, "x").statusCode()).isEqualTo(200);
      }

      assertThat(place(change(person, TestAccounts.PASSWORD, "x"))).isEqualTo("/login?wrong");
      assertThat(place(person.get("/account"))).endsWith("/login");
    }
  }

  private HttpResponse<String> change(Visitor person, String old, String password)
      throws Exception {
    return person.send(
        "/account",
        "/account/password",
        Map.of("old", old, "password", password, "again", password));
  }

  @Test
  void makesATokenThatIsShownOnceAndRevokesIt() throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer)) {
      String token =
          secret(
              person.send(
                  "/account",
                  "/account/tokens",
                  Map.of("name", "báo cáo", "scope", "READ_FINDINGS", "days", "30")));
      assertThat(token).startsWith("rsat_");
      assertThat(person.get("/account").body())
          .contains("báo cáo", "Đọc phát hiện", "Thu hồi mã báo cáo")
          .doesNotContain(token);
      assertThat(visitor.get("/accounts/2").body()).contains("báo cáo");

      assertThat(place(person.send("/account", "/account/tokens/1/revoke", Map.of())))
          .isEqualTo("/account?changed");
      assertThat(person.get("/account").body()).doesNotContain("Thu hồi mã báo cáo");
      assertThat(person.send("/account", "/account/tokens/1/revoke", Map.of()).statusCode())
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',      READ_FINDINGS, 30,  Cần ghi mã dùng để làm gì",
    "báo cáo, '',            30,  Hãy chọn ít nhất một việc",
    "báo cáo, READ_FINDINGS, 366, Thời hạn từ 1 đến 365",
    "báo cáo, READ_FINDINGS, 0,   Thời hạn từ 1 đến 365",
  })
  void makesNoOtherTokens(String name, String scope, String days, String problem) throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer)) {
      assertThat(
              person
                  .send(
                      "/account",
                      "/account/tokens",
                      Map.of("name", name, "scope", scope, "days", days))
                  .body())
          .contains(problem);
    }
  }

  @Test
  void offersNoScopeThatTheAccountHasNot() throws Exception {
    assertThat(visitor.get("/account").body())
        .contains("Đọc báo cáo")
        .doesNotContain("Đọc phát hiện");
    assertThat(
            visitor
                .send(
                    "/account",
                    "/account/tokens",
                    Map.of("name", "x", "scope", "READ_FINDINGS", "days", "30"))
                .body())
        .contains("Hãy chọn ít nhất một việc");
  }

  @Test
  void revokesTokensOfOthers() throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer)) {
      person.send(
          "/account",
          "/account/tokens",
          Map.of("name", "báo cáo", "scope", "READ_FINDINGS", "days", "30"));
    }

    send(officer, "/tokens/1/revoke", Map.of());

    assertThat(visitor.get("/accounts/2").body()).contains("Đã thu hồi");
  }

  private HttpResponse<String> send(Account account, String deed, Map<String, String> fields)
      throws Exception {
    return visitor.send("/accounts/new", "/accounts/" + account.id() + deed, fields);
  }

  private static String secret(HttpResponse<String> page) {
    Matcher matcher = SECRET.matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]+", "");
  }
}
