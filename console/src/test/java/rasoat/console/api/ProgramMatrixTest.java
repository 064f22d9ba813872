package rasoat.console.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.Scope;
import rasoat.console.account.TestAccounts;
import rasoat.console.account.TestTokens;
import rasoat.database.Database;

/**
 * Every route x every scope x every role, as the table {@code programs.tsv} says. The routes are
 * those there are, so that a new one without a row fails.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(ProgramSettings.class)
class ProgramMatrixTest {

  private static final Map<String, Role> ROLES =
      Map.of(
          "CY", Role.CYBER_OFFICER,
          "CU", Role.CULTURE_OFFICER,
          "RE", Role.REGISTRAR,
          "UH", Role.UNIT_HEAD,
          "AU", Role.AUDITOR,
          "AD", Role.ADMINISTRATOR);

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Database state;
  @Autowired private RequestMappingHandlerMapping routes;

  record Row(String method, String pattern, String scope, Set<Role> roles) {

    boolean letsIn(Role role, Set<Scope> scopes) {
      return scope.equals("any") || roles.contains(role) && scopes.contains(Scope.valueOf(scope));
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  @Test
  void everyRouteOfProgramsHasARowARuleAndNoOther() {
    Set<String> rows = new TreeSet<>(rows().map(Row::toString).toList());

    assertThat(rows).isEqualTo(TestTokens.routes());
    assertThat(rows).isEqualTo(routes());
  }

  private Set<String> routes() {
    Set<String> all = new TreeSet<>();
    for (RequestMappingInfo info : routes.getHandlerMethods().keySet()) {
      for (String pattern : info.getPatternValues()) {
        // The library brings the same description as YAML; no rule opens it.
        if (pattern.startsWith("/api/") && !pattern.endsWith(".yaml")) {
          info.getMethodsCondition()
              .getMethods()
              .forEach(method -> all.add(method + " " + pattern));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsInWhatHasTheScopeOfARoleThatMay(Row row) throws IOException {
    for (Role role : Role.values()) {
      Account account = TestAccounts.of(accounts, role);
      for (Set<Scope> scopes : allButOneAndEachAlone()) {
        String token = TestTokens.bearer(state, account, scopes);
        assertThat(status(row, token) != 403)
            .as("%s as %s with %s", row, role, scopes)
            .isEqualTo(row.letsIn(role, scopes));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsNothingInWithoutAToken(Row row) {
    assertThat(status(row, "Bearer rsat_" + "A".repeat(43))).isEqualTo(401);
    // The description is a page, too: those who did not sign in are sent there.
    assertThat(status(row, "")).isEqualTo(row.pattern().endsWith("openapi.json") ? 302 : 401);
  }

  @Test
  void closesWhatNoRuleNames() throws IOException {
    String all =
        TestTokens.bearer(
            state, TestAccounts.of(accounts, Role.CYBER_OFFICER), EnumSet.allOf(Scope.class));

    for (String pattern :
        new String[] {"/api/v1/openapi.json.yaml", "/api/v1/pictures/1", "/api/v2/me", "/api"}) {
      assertThat(status(new Row("GET", pattern, "", Set.of()), all)).as(pattern).isEqualTo(403);
    }
    assertThat(status(new Row("DELETE", "/api/v1/findings/1", "", Set.of()), all)).isEqualTo(403);
  }

  private static Set<Set<Scope>> allButOneAndEachAlone() {
    Set<Set<Scope>> sets = new java.util.HashSet<>();
    for (Scope scope : Scope.values()) {
      sets.add(EnumSet.of(scope));
      sets.add(EnumSet.complementOf(EnumSet.of(scope)));
    }
    return sets;
  }

  private int status(Row row, String token) {
    var request =
        mvc.method(HttpMethod.valueOf(row.method()))
            .uri(row.pattern().replaceAll("\\{[^}]*}", "1"))
            .header("Host", "localhost")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{}");
    if (!token.isEmpty()) {
      request = request.header("Authorization", token);
    }
    return request.exchange().getResponse().getStatus();
  }

  static Stream<Row> rows() {
    var stream =
        Objects.requireNonNull(ProgramMatrixTest.class.getResourceAsStream("programs.tsv"));
    return new BufferedReader(new InputStreamReader(stream, UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Row(cells[0], cells[1], cells[2], roles(cells[3])));
  }

  private static Set<Role> roles(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(names.split(" ")).map(ROLES::get).forEach(roles::add);
    return roles;
  }
}
