package rasoat.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import rasoat.console.SignedInAs;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.account.TestTokens;
import rasoat.database.Database;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of all that programs may ask. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(ProgramSettings.class)
class DescriptionTest {

  private static final String ADDRESS = "/api/v1/openapi.json";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Database state;

  private JsonNode description = JsonMapper.shared().nullNode();

  @BeforeEach
  void read() throws IOException {
    String token = TestTokens.bearer(state, TestAccounts.of(accounts, Role.AUDITOR), Set.of());
    var answer =
        mvc.get()
            .uri(ADDRESS)
            .header("Host", "localhost")
            .header("Authorization", token)
            .exchange();
    assertThat(answer).hasStatusOk();
    description = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }

  @Test
  void describesEveryRouteButItself() {
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(
              method ->
                  described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    }
    described.add("GET " + ADDRESS);

    assertThat(described).isEqualTo(TestTokens.routes());
  }

  @Test
  void givesExamplesThatAreAsItSays() {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (JsonNode path : description.get("paths")) {
      for (JsonNode operation : path) {
        for (JsonNode content : contents(operation)) {
          assertThat(content.has("example")).as(operation.get("operationId").asString()).isTrue();
          wrong.addAll(check("", content.get("example"), content.get("schema")));
          examples++;
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(examples).isGreaterThan(8);
  }

  private static List<JsonNode> contents(JsonNode operation) {
    List<JsonNode> contents = new ArrayList<>();
    operation.path("requestBody").path("content").forEach(contents::add);
    for (Map.Entry<String, JsonNode> response : operation.get("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        response.getValue().path("content").forEach(contents::add);
      }
    }
    return contents;
  }

  /** What of an example is not as its schema says: type, members, constants. */
  private List<String> check(String at, JsonNode example, JsonNode given) {
    JsonNode schema = given;
    if (given.has("$ref")) {
      String name = given.get("$ref").asString().replace("#/components/schemas/", "");
      schema = description.get("components").get("schemas").get(name);
    }
    List<String> wrong = new ArrayList<>();
    String type = schema.path("type").asString("");
    boolean fits =
        switch (type) {
          case "object" -> example.isObject();
          case "array" -> example.isArray();
          case "string" -> example.isString();
          case "integer" -> example.isIntegralNumber();
          case "number" -> example.isNumber();
          case "boolean" -> example.isBoolean();
          default -> false;
        };
    if (!fits) {
      wrong.add("%s: expected %s, got %s".formatted(at, schema, example));
    } else if (type.equals("object")) {
      for (Map.Entry<String, JsonNode> member : example.properties()) {
        JsonNode known = schema.path("properties").path(member.getKey());
        if (known.isMissingNode()) {
          wrong.add("%s: there is no %s".formatted(at, member.getKey()));
        } else {
          wrong.addAll(check(at + "." + member.getKey(), member.getValue(), known));
        }
      }
      for (JsonNode needed : schema.path("required")) {
        if (!example.has(needed.asString())) {
          wrong.add("%s: lacks %s".formatted(at, needed.asString()));
        }
      }
    } else if (type.equals("array")) {
      for (JsonNode each : example) {
        wrong.addAll(check(at + "[]", each, schema.get("items")));
      }
    } else if (schema.has("enum")) {
      List<String> known = new ArrayList<>();
      schema.get("enum").forEach(each -> known.add(each.asString()));
      if (!known.contains(example.asString())) {
        wrong.add("%s: expected one of %s, got %s".formatted(at, known, example));
      }
    }
    return wrong;
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void isAPageForPeopleWhoSignedIn() {
    assertThat(mvc.get().uri(ADDRESS).header("Host", "localhost").exchange())
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.info.title")
        .isEqualTo("RaSoat");
  }

  @Test
  void saysHowToComeIn() {
    assertThat(description.at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
  }
}
