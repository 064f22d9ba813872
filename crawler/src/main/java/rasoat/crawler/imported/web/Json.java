package rasoat.crawler.imported.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How JSON of strangers is read here. */
final class Json {

  // Facebook nests its answers deeper than others, about a hundred levels.
  private static final int DEEPEST = 1000;

  static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(2 * Payload.LIMIT)
                      .build())
              .build());

  private Json() {}

  /** The text at that pointer; empty when there is none. */
  static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString("");
  }

  /** The first text that is not empty. */
  static String firstText(JsonNode node, String... pointers) {
    for (String pointer : pointers) {
      String text = text(node, pointer);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /**
   * Visits the objects at and below a node in the order of the text, inside those that are entered.
   */
  static void walk(JsonNode root, Predicate<? super JsonNode> enter) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (!node.isObject() || enter.test(node)) {
        new ArrayList<>(node.values()).reversed().forEach(open::push);
      }
    }
  }
}
