package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.Visitor;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The way in, as it is over the wire. */
class EntranceTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7]+)<");
  private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");

  @AutoClose private final Database state;
  private final Accounts accounts;
  @AutoClose private Console console;
  @AutoClose private Visitor visitor;

  EntranceTest() throws IOException {
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
  }

  @BeforeEach
  void open() throws IOException {
    open(AccountRules.USUAL.withoutSecondFactor());
  }

  private void open(AccountRules rules) throws IOException {
    console =
        Console.start(ConsoleSettings.of(0, state, new InMemoryByteStore()).withAccounts(rules));
    visitor = new Visitor(console);
  }

  private void reopen(AccountRules rules) throws IOException {
    visitor.close();
    console.close();
    open(rules);
  }

  @Test
  void leadsWhoeverIsNotSignedInToThePageWhereHeIs() throws Exception {
    TestAccounts.of(accounts, Role.CYBER_OFFICER);

    assertThat(place(visitor.get("/findings"))).endsWith("/login");
    assertThat(visitor.get("/login").body()).contains("Đăng nhập", "name=\"_csrf\"");
  }

  @Test
  void leadsWhoeverSignedInToWhereHeWantedToGo() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    visitor.get("/reports");

    HttpResponse<String> answer = visitor.signIn(officer.name(), TestAccounts.PASSWORD);

    assertThat(place(answer)).contains("/reports");
    assertThat(visitor.get("/reports").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.cyb", "nobody", "'; DROP TABLE account; --", "", "T.CYB\u0000"})
  void saysNoMoreToAWrongPasswordThanToAWrongName(String name) throws Exception {
    TestAccounts.of(accounts, Role.CYBER_OFFICER);

    HttpResponse<String> answer = visitor.signIn(name, "wrong");

    assertThat(place(answer)).endsWith("/login?wrong");
    assertThat(visitor.get("/login?wrong").body()).contains("Tên hoặc mật khẩu không đúng");
    assertThat(place(visitor.get("/findings"))).endsWith("/login");
  }

  @Test
  void locksAnAccountAfterTooManyWrongPasswordsAlsoForTheRightOne() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    for (int i = 0; i < 6; i++) {
      visitor.signIn(officer.name(), "wrong");
    }

    assertThat(place(visitor.signIn(officer.name(), TestAccounts.PASSWORD)))
        .endsWith("/login?wrong");
    assertThat(accounts.find(officer.id()).orElseThrow().isLockedAt(Instant.now())).isTrue();
  }

  @Test
  void givesANewSessionToWhoeverSignsIn() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    String before = session(visitor.get("/login"));

    String after = session(visitor.signIn(officer.name(), TestAccounts.PASSWORD));

    assertThat(after).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void hidesTheSessionFromScriptsAndFromOtherSites() throws Exception {
    TestAccounts.of(accounts, Role.CYBER_OFFICER);

    String cookie = visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("Max-Age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/findings", "/console.css", "/nowhere"})
  void sendsTheSameGuardsWithEveryAnswer(String address) throws Exception {
    HttpResponse<String> answer = visitor.get(address);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void keepsPagesOutOfCaches() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);

    assertThat(visitor.signIn(officer).get("/findings").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
  }

  @Test
  void endsTheSessionWithTheSignOut() throws Exception {
    visitor.signIn(TestAccounts.of(accounts, Role.CYBER_OFFICER));

    assertThat(place(visitor.send("/findings", "/logout", Map.of()))).endsWith("/login?out");

    assertThat(place(visitor.get("/findings"))).endsWith("/login");
  }

  @Test
  void endsSessionsOfAnAccountThatIsWithdrawn() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    visitor.signIn(officer);

    accounts.withdraw(officer.id(), "left", "admin");

    assertThat(place(visitor.get("/findings"))).endsWith("/login?ended");
    assertThat(place(visitor.signIn(officer.name(), TestAccounts.PASSWORD)))
        .endsWith("/login?wrong");
  }

  @Test
  void endsSessionsOfAnAccountThatMayDoLess() throws Exception {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    visitor.signIn(officer);

    accounts.change(
        officer.id(), officer.version(), "Người thử", Set.of(Role.AUDITOR), false, null, "admin");

    assertThat(place(visitor.get("/findings"))).endsWith("/login?ended");
  }

  @Test
  void makesTheFirstAdministratorOnceAndOnlyWithTheSecret() throws Exception {
    String secret = console.firstSecret().orElseThrow();
    Map<String, String> fields =
        Map.of(
            "name", "quan.tri",
            "fullName", "Trần Thị Quản",
            "password", "sông Hàn chảy 3 nhịp",
            "again", "sông Hàn chảy 3 nhịp");

    assertThat(place(visitor.get("/login"))).endsWith("/setup");
    assertThat(visitor.send("/setup", "/setup", with(fields, "secret", "guessed")).body())
        .contains("Mã dùng một lần không đúng");
    assertThat(accounts.isEmpty()).isTrue();
    assertThat(place(visitor.send("/setup", "/setup", with(fields, "secret", secret))))
        .endsWith("/login?made");
    assertThat(console.firstSecret()).isEmpty();
    assertThat(place(visitor.send("/login", "/setup", with(fields, "secret", secret))))
        .endsWith("/login");
    assertThat(accounts.list()).singleElement().matches(first -> first.isAnyOf(Role.ADMINISTRATOR));
  }

  @Test
  void asksForAnAuthenticatorAndThenForItsCodes() throws Exception {
    reopen(AccountRules.USUAL);
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);

    assertThat(place(visitor.signIn(officer.name(), TestAccounts.PASSWORD)))
        .endsWith("/login/second-factor");
    assertThat(place(visitor.get("/findings"))).endsWith("/login/second-factor");
    String secret = secret(visitor.get("/login/second-factor").body());
    assertThat(give("/login/second-factor", "000000").body()).contains("Mã không đúng");
    assertThat(place(give("/login/second-factor", code(secret, 0)))).endsWith("/");
    assertThat(visitor.get("/findings").statusCode()).isEqualTo(200);

    visitor.send("/findings", "/logout", Map.of());
    assertThat(place(visitor.signIn(officer.name(), TestAccounts.PASSWORD)))
        .endsWith("/login/code");
    assertThat(place(visitor.get("/findings"))).endsWith("/login/code");
    assertThat(give("/login/code", code(secret, 0)).body()).as("used").contains("Mã không đúng");
    assertThat(place(give("/login/code", code(secret, 30)))).endsWith("/");
    assertThat(visitor.get("/findings").statusCode()).isEqualTo(200);
  }

  @Test
  void locksAnAccountAfterTooManyWrongCodes() throws Exception {
    reopen(AccountRules.USUAL);
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    visitor.signIn(officer.name(), TestAccounts.PASSWORD);
    String secret = secret(visitor.get("/login/second-factor").body());
    give("/login/second-factor", code(secret, 0));
    visitor.send("/findings", "/logout", Map.of());
    visitor.signIn(officer.name(), TestAccounts.PASSWORD);

    HttpResponse<String> last = give("/login/code", "000000");
    for (int i = 0; i < 4; i++) {
      last = give("/login/code", "000000");
    }

    assertThat(place(last)).as("the password was an attempt too").endsWith("/login?wrong");
    assertThat(place(visitor.get("/login/code"))).endsWith("/login");
  }

  @Test
  void asksForANewPasswordWhenSomebodyElseChoseIt() throws Exception {
    accounts.create(
        new NewAccount("moi", "Người mới", Set.of(Role.AUDITOR), false, null),
        "tạm thời 1 lần",
        true,
        "admin");

    assertThat(place(visitor.signIn("moi", "tạm thời 1 lần"))).endsWith("/login/password");
    assertThat(place(visitor.get("/"))).endsWith("/login/password");
    assertThat(change("tạm thời 1 lần").body()).contains("đã được dùng gần đây");
    assertThat(change("ngắn 1").body()).contains("quá ngắn");
    assertThat(place(change("đèn lồng Hội An 7 màu"))).endsWith("/");
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    assertThat(place(visitor.get("/login"))).isEmpty();
  }

  private HttpResponse<String> change(String password) throws Exception {
    return visitor.send(
        "/login/password", "/login/password", Map.of("password", password, "again", password));
  }

  private HttpResponse<String> give(String page, String code) throws Exception {
    return visitor.send(page, page, Map.of("code", code));
  }

  private static String code(String secret, int later) throws InvalidKeyException {
    var codes = new TimeBasedOneTimePasswordGenerator();
    return codes.generateOneTimePasswordString(
        new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()),
        Instant.now().plusSeconds(later));
  }

  private static String secret(String page) {
    Matcher found = SECRET.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String session(HttpResponse<String> answer) {
    Matcher found = SESSION.matcher(answer.headers().firstValue("Set-Cookie").orElse(""));
    return found.find() ? found.group(1) : "";
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    Map<String, String> more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }
}
