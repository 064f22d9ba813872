package rasoat.deploy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the whole is: no better than its worst part. */
record Health(List<Check> checks) {

  private static final JsonMapper JSON = JsonMapper.shared();

  Health {
    checks = List.copyOf(checks);
  }

  /** This and more. */
  Health and(List<Check> more) {
    return new Health(Stream.concat(checks.stream(), more.stream()).toList());
  }

  Check.State state() {
    return checks.stream().map(Check::state).max(Comparator.naturalOrder()).orElse(Check.State.OK);
  }

  boolean isFailed() {
    return state() == Check.State.FAIL;
  }

  String lines() {
    return checks.stream().map(Check::line).collect(Collectors.joining("\n"));
  }

  String json() {
    ObjectNode all = JSON.createObjectNode();
    all.put("state", word(state()));
    ArrayNode parts = all.putArray("parts");
    for (Check check : checks) {
      parts
          .addObject()
          .put("part", check.part())
          .put("state", word(check.state()))
          .put("reason", check.found())
          .put("advice", check.advice());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private static String word(Check.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
