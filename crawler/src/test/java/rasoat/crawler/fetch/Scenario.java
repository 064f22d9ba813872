package rasoat.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code scenario.json}: a list of
 *
 * <pre>
 * {"match": {"method": "GET", "path": "/feed", "query": {"after": null}},
 *  "reply": {"status": 200, "headers": {"ETag": "\"1\""}, "bodyFile": "p1.json"},
 *  "times": 1, "fault": "GZIP"}
 * </pre>
 *
 * where the method is GET, the status 200 and everything else nothing unless told; {@code body} may
 * stand in place of {@code bodyFile}.
 */
final class Scenario {

  private Scenario() {}

  static List<ReplayRule> read(Class<?> test, String folder) throws IOException {
    List<ReplayRule> rules = new ArrayList<>();
    for (JsonNode entry : JsonMapper.shared().readTree(bytes(test, folder + "/scenario.json"))) {
      rules.add(rule(entry, test, folder));
    }
    return rules;
  }

  private static ReplayRule rule(JsonNode entry, Class<?> test, String folder) throws IOException {
    JsonNode match = entry.path("match");
    JsonNode reply = entry.path("reply");
    ReplayRule rule =
        new ReplayRule(match.path("method").asString("GET"), match.path("path").asString());
    for (Map.Entry<String, JsonNode> one : match.path("query").properties()) {
      rule.query(one.getKey(), one.getValue().isNull() ? null : one.getValue().asString());
    }
    int status = reply.path("status").asInt(200);
    if (reply.has("bodyFile")) {
      rule.reply(status, bytes(test, folder + "/" + reply.path("bodyFile").asString()));
    } else {
      rule.reply(status, reply.path("body").asString(""));
    }
    reply
        .path("headers")
        .properties()
        .forEach(header -> rule.header(header.getKey(), header.getValue().asString()));
    if (entry.has("times")) {
      rule.times(entry.path("times").asInt());
    }
    return rule.fault(Fault.valueOf(entry.path("fault").asString("NONE").toUpperCase(Locale.ROOT)));
  }

  private static byte[] bytes(Class<?> test, String name) throws IOException {
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("expected a file beside " + test.getName() + ": " + name);
      }
      return in.readAllBytes();
    }
  }
}
