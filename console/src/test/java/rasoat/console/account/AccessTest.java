package rasoat.console.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rasoat.console.ConsoleSettings;
import rasoat.console.EmptyStores;
import rasoat.database.Database;
import rasoat.model.port.ByteStore;

/**
 * Every route x every role, as the table {@code access.tsv} says. The routes are those the pages
 * have, so that a new one without a row fails.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({EmptyStores.class, AccessTest.Settings.class})
class AccessTest {

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
  @Autowired private RequestMappingHandlerMapping routes;

  static class Settings {
    @Bean
    ConsoleSettings settings(Database state, ByteStore pictures) {
      return ConsoleSettings.of(0, state, pictures);
    }
  }

  record Row(String method, String pattern, String audience) {

    /** Whether that role is let in; null is nobody who is signed in. */
    boolean letsIn(Role role) {
      return switch (audience) {
        case "everyone" -> true;
        case "signed-in" -> true;
        case "step" -> false;
        default -> roles().contains(role);
      };
    }

    boolean letsAnybodyIn() {
      return audience.equals("everyone");
    }

    private Set<Role> roles() {
      return Arrays.stream(audience.split(" "))
          .map(name -> Objects.requireNonNull(ROLES.get(name), name))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    String route() {
      return method + " " + pattern;
    }

    String address() {
      return pattern.replaceAll("\\{[^}]*}", "1");
    }

    @Override
    public String toString() {
      return route();
    }
  }

  @Test
  void everyRouteOfThePagesHasARowAndEveryRowARoute() {
    assertThat(rows().map(Row::route)).containsExactlyInAnyOrderElementsOf(routes());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsInThoseItIsForAndNobodyElse(Row row) throws IOException {
    for (Role role : Role.values()) {
      AccountAuthentication officer = AccountAuthentication.whole(TestAccounts.of(accounts, role));
      assertThat(isLetIn(row, officer)).as("%s as %s", row, role).isEqualTo(row.letsIn(role));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsNobodyInBeforeHeSignedIn(Row row) {
    MvcTestResult answer =
        mvc.method(HttpMethod.valueOf(row.method()))
            .uri(row.address())
            .header("Host", "localhost")
            .with(csrf())
            .exchange();

    assertThat(isAllowed(answer)).isEqualTo(row.letsAnybodyIn());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void opensNothingWithAPasswordAlone(Row row) throws IOException {
    Account account = TestAccounts.of(accounts, Role.values()[0]);
    for (Step step : Step.values()) {
      AccountAuthentication begun = AccountAuthentication.of(account, List.of(step));
      boolean isItsPage = row.pattern().equals(step.page());
      assertThat(isLetIn(row, begun))
          .as("%s at %s", row, step)
          .isEqualTo(row.letsAnybodyIn() || isItsPage);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void takesNoFormWithoutItsToken(Row row) throws IOException {
    for (Role role : Role.values()) {
      MvcTestResult answer =
          mvc.method(HttpMethod.valueOf(row.method()))
              .uri(row.address())
              .header("Host", "localhost")
              .with(authentication(AccountAuthentication.whole(TestAccounts.of(accounts, role))))
              .exchange();
      assertThat(answer).as("%s as %s", row, role).hasStatus(403);
    }
  }

  @Test
  void closesWhatNoRuleNames() throws IOException {
    for (Role role : Role.values()) {
      assertThat(
              isLetIn(
                  new Row("GET", "/actuator", "step"),
                  AccountAuthentication.whole(TestAccounts.of(accounts, role))))
          .isFalse();
    }
  }

  private boolean isLetIn(Row row, AccountAuthentication who) {
    return isAllowed(
        mvc.method(HttpMethod.valueOf(row.method()))
            .uri(row.address())
            .header("Host", "localhost")
            .with(authentication(who))
            .with(csrf())
            .exchange());
  }

  /** Whatever the page then makes of a request that means nothing. */
  private static boolean isAllowed(MvcTestResult answer) {
    if (answer.getUnresolvedException() != null) {
      return true;
    }
    String location = Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
    boolean isSentAway = answer.getResponse().getStatus() == 302 && location.contains("/login");
    boolean isOfSetup = answer.getRequest().getRequestURI().startsWith("/setup");
    return answer.getResponse().getStatus() != 403 && (isOfSetup || !isSentAway);
  }

  private Set<String> routes() {
    Set<String> all = new TreeSet<>();
    for (RequestMappingInfo info : routes.getHandlerMethods().keySet()) {
      for (String pattern : info.getPatternValues()) {
        if (pattern.startsWith("/api/")) {
          continue; // ApiAccessTest has those.
        }
        info.getMethodsCondition().getMethods().stream()
            .map(method -> method + " " + pattern)
            .forEach(all::add);
        if (info.getMethodsCondition().isEmpty() && !pattern.equals("/error")) {
          all.add("ANY " + pattern);
        }
      }
    }
    return all;
  }

  /** A tip needs no account: there is nothing to abuse. */
  static Stream<Row> forms() {
    return rows().filter(row -> !row.method().equals("GET") && !row.pattern().equals("/tips/new"));
  }

  static Stream<Row> rows() {
    var stream = Objects.requireNonNull(AccessTest.class.getResourceAsStream("access.tsv"));
    return new BufferedReader(new InputStreamReader(stream, UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Row(cells[0], cells[1], cells[2]));
  }
}
