package rasoat.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.Console;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.console.Visitor;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/** The way in for programs, as it is over the wire. */
class ApiAccessTest {

  private static final Set<Scope> TWO = Set.of(Scope.READ_FINDINGS, Scope.READ_REPORTS);

  @AutoClose private final Database state;
  private final Accounts accounts;
  private final ApiTokens tokens;
  @AutoClose private final Console console;
  @AutoClose private final HttpClient client = HttpClient.newHttpClient();
  private final Account officer;

  ApiAccessTest() throws IOException {
    state = EmptyStores.newState();
    accounts = TestAccounts.in(state);
    InstantSource clock = InstantSource.system();
    AuditLog audit = new AuditLog(state, AuditHead.none(), clock);
    tokens = new ApiTokens(state, audit, clock, new SecureRandom());
    officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    console =
        Console.start(
            ConsoleSettings.of(0, state, new InMemoryByteStore())
                .withAccounts(AccountRules.USUAL.withoutSecondFactor()));
  }

  @Test
  void tellsAProgramWhoItIs() throws Exception {
    HttpResponse<String> answer = get("/api/v1/me", "Bearer " + token(officer));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"name\":\"%s\",\"roles\":[\"CYBER_OFFICER\"],\"scopes\":[\"READ_FINDINGS\",\"READ_REPORTS\"]}"
                .formatted(officer.name()));
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer rsat_x", "Basic dC5jeWI6eA==", "Bearer ' OR 1=1 --"})
  void answersAProblemWithoutAGoodToken(String header) throws Exception {
    HttpResponse<String> answer = get("/api/v1/me", header);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.body()).contains("\"status\":401", "\"title\":\"Unauthorized\"");
  }

  @Test
  void takesNoCookieOfAPerson() throws Exception {
    try (Visitor person = new Visitor(console).signIn(officer)) {
      assertThat(person.get("/findings").statusCode()).isEqualTo(200);

      assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void opensNoPageToAToken() throws Exception {
    HttpResponse<String> answer = get("/findings", "Bearer " + token(officer));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  @Test
  void isClosedWhereNoRuleSaysOtherwise() throws Exception {
    HttpResponse<String> answer = get("/api/v1/findings-of-tomorrow", "Bearer " + token(officer));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(get("/api/v1/findings-of-tomorrow", "").statusCode()).isEqualTo(401);
  }

  @Test
  void endsWithItsAccount() throws Exception {
    String token = token(officer);
    accounts.withdraw(officer.id(), "LEFT", "x");

    assertThat(get("/api/v1/me", "Bearer " + token).statusCode()).isEqualTo(401);
  }

  @Test
  void mayNeverDoMoreThanItsAccountMayNow() throws Exception {
    String token = token(officer);
    accounts.change(officer.id(), officer.version(), "x", Set.of(Role.UNIT_HEAD), false, null, "x");

    assertThat(get("/api/v1/me", "Bearer " + token).body())
        .contains("\"roles\":[\"UNIT_HEAD\"]", "READ_REPORTS")
        .doesNotContain("CYBER_OFFICER");
    accounts.change(
        officer.id(), officer.version() + 1, "x", Set.of(Role.AUDITOR), false, null, "x");
    assertThat(get("/api/v1/me", "Bearer " + token).body()).contains("\"scopes\":[]");
  }

  private String token(Account account) throws IOException {
    return tokens.create(account, "thử", TWO, Duration.ofDays(1));
  }

  private HttpResponse<String> get(String address, String authorization) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + console.port() + address));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
