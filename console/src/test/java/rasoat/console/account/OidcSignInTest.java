package rasoat.console.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.account.DirectorySettings.Oidc;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** Signing in by a real provider, every redirect followed as a browser would. */
class OidcSignInTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private static int port;
  private static TestProvider provider;

  @TempDir Path folder;

  @AutoClose private Database state;
  private Accounts accounts;
  private Account officer;

  @AutoClose
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void startProvider() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    provider = TestProvider.start(0, "http://127.0.0.1:%d/login/oauth2/code/oidc".formatted(port));
  }

  @AfterAll
  static void stopProvider() {
    provider.close();
  }

  @BeforeEach
  void open() throws IOException {
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    officer = make("an.nguyen", "");
  }

  @Test
  void letsInWhomTheProviderKnowsAndAsksForTheSecondFactor() throws Exception {
    try (Console console = console(false, AccountRules.USUAL)) {
      assertThat(get(console, "/login").body()).contains("/oauth2/authorization/oidc");

      HttpResponse<String> answer = signIn(console, "an.nguyen");

      assertThat(answer.uri().getPath()).isEqualTo("/login/second-factor");
      assertThat(get(console, "/findings").uri().getPath()).isEqualTo("/login/second-factor");
    }
  }

  @Test
  void asksForNoSecondFactorWhereTheProviderDoes() throws Exception {
    try (Console console = console(true, AccountRules.USUAL)) {
      assertThat(signIn(console, "an.nguyen").uri().getPath()).isEqualTo("/findings");
      assertThat(accounts.find(officer.id()).orElseThrow().signedInAt())
          .isNotEqualTo(Instant.EPOCH);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong.co", "local.one"})
  void letsNobodyInWhoHasNoAccountForItHere(String name) throws Exception {
    make("local.one", TestAccounts.PASSWORD);
    try (Console console = console(true, AccountRules.USUAL)) {
      HttpResponse<String> answer = signIn(console, name);

      assertThat(answer.uri()).hasPath("/login").hasQuery("unknown");
      assertThat(answer.body()).contains("chưa có tài khoản cho bạn");
      assertThat(get(console, "/findings").uri().getPath()).isEqualTo("/login");
    }
  }

  @Test
  void letsNobodyInWhoseAccountWasWithdrawn() throws Exception {
    accounts.withdraw(officer.id(), "LEFT", "x");
    try (Console console = console(true, AccountRules.USUAL)) {
      assertThat(signIn(console, "an.nguyen").uri()).hasPath("/login").hasQuery("unknown");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?code=x&state=y", "?code=x", "?error=access_denied&state=y", ""})
  void takesNoAnswerThatItDidNotAskFor(String answer) throws Exception {
    try (Console console = console(true, AccountRules.USUAL)) {
      assertThat(get(console, "/login/oauth2/code/oidc" + answer).uri().getPath())
          .isEqualTo("/login");
      assertThat(get(console, "/findings").uri().getPath()).isEqualTo("/login");
    }
  }

  @Test
  void bindsTheCodeToThisBrowser() throws Exception {
    try (Console console = console(true, AccountRules.USUAL);
        HttpClient stranger = HttpClient.newHttpClient()) {
      HttpResponse<String> begun =
          stranger.send(
              HttpRequest.newBuilder(address(console, "/oauth2/authorization/oidc")).build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(begun.headers().firstValue("Location").orElse(""))
          .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
    }
  }

  @Test
  void opensAlsoWhileTheProviderIsDown() throws Exception {
    Oidc gone = settings("http://127.0.0.1:1", true);
    try (Console console = console(gone, AccountRules.USUAL)) {
      HttpResponse<String> answer = get(console, "/oauth2/authorization/oidc");

      assertThat(answer.uri()).hasPath("/login").hasQuery("provider");
      assertThat(answer.body()).contains("Chưa đăng nhập được qua hệ thống của cơ quan");
    }
  }

  private HttpResponse<String> signIn(Console console, String name) throws Exception {
    HttpResponse<String> form = get(console, "/oauth2/authorization/oidc");
    Matcher token = TOKEN.matcher(form.body());
    assertThat(token.find()).as(form.uri() + " " + form.body()).isTrue();
    String fields =
        "_csrf=%s&username=%s&password=%s"
            .formatted(
                URLEncoder.encode(token.group(1), UTF_8),
                URLEncoder.encode(name, UTF_8),
                TestProvider.PASSWORD);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build();
    return follow(browser.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  private HttpResponse<String> get(Console console, String address) throws Exception {
    return get(address(console, address));
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return follow(
        browser.send(
            HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
    Optional<String> location = answer.headers().firstValue("Location");
    return location.isPresent() ? get(answer.uri().resolve(location.get())) : answer;
  }

  private static URI address(Console console, String address) {
    return URI.create("http://127.0.0.1:" + console.port() + address);
  }

  private Console console(boolean bringsSecondFactor, AccountRules rules) throws IOException {
    return console(settings(provider.issuer(), bringsSecondFactor), rules);
  }

  private Console console(Oidc oidc, AccountRules rules) throws IOException {
    return Console.start(
        ConsoleSettings.of(port, state, new InMemoryByteStore())
            .withAccounts(rules)
            .withDirectory(oidc));
  }

  private Oidc settings(String issuer, boolean bringsSecondFactor) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), TestProvider.SECRET + "\n");
    return new Oidc(
        URI.create(issuer),
        TestProvider.CLIENT,
        secret,
        Oidc.USUAL_CLAIM,
        bringsSecondFactor,
        Optional.empty());
  }

  private Account make(String name, String password) throws IOException {
    NewAccount wanted = new NewAccount(name, "Người thử", Set.of(Role.CYBER_OFFICER), false, null);
    return accounts.create(wanted, password, false, "x").orElseThrow();
  }
}
