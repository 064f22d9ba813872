package rasoat.crawler.payload;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A payload that is one value of JSON. */
public final class JsonShape implements Shape {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  /** Each kind of value, and some that overflow what they are read into. */
  private static final List<JsonNode> KINDS =
      List.of(
          NEW.nullNode(),
          NEW.booleanNode(true),
          NEW.numberNode(-1),
          NEW.numberNode(1.5),
          NEW.numberNode(BigInteger.TEN.pow(30)),
          NEW.stringNode(""),
          NEW.stringNode("-9223372036854775808"),
          NEW.stringNode("\ud83d \u0000 x"),
          NEW.arrayNode(),
          NEW.arrayNode().addNull().add("x").add(NEW.objectNode()),
          NEW.objectNode().put("id", "x"));

  @Override
  public String written(String words) {
    String quoted = JSON.writeValueAsString(words);
    return quoted.substring(1, quoted.length() - 1);
  }

  @Override
  public String withMore(String payload) {
    return more(JSON.readTree(payload)).toString();
  }

  private static JsonNode more(JsonNode node) {
    node.values().forEach(JsonShape::more);
    if (node instanceof ObjectNode object) {
      object.putNull("a_new_field");
      object.putArray("another_new_field").add(1).addObject().put("kind", "unheard of");
    }
    return node;
  }

  @Override
  public Stream<String> bare(String payload, Set<String> names) {
    return Stream.of(bare(JSON.readTree(payload), names).toString());
  }

  private static JsonNode bare(JsonNode node, Set<String> names) {
    node.values().forEach(value -> bare(value, names));
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        if (object.path(field).isValueNode() && !names.contains(field)) {
          object.putNull(field);
        }
      }
    }
    return node;
  }

  @Override
  public Stream<String> odd(String payload) {
    return changed(JSON.readTree(payload)).map(JsonNode::toString);
  }

  private static Stream<JsonNode> changed(JsonNode node) {
    Stream<JsonNode> inside =
        switch (node) {
          case ObjectNode object ->
              object.properties().stream().flatMap(field -> changed(object, field));
          case ArrayNode array ->
              IntStream.range(0, array.size())
                  .boxed()
                  .flatMap(i -> changed(array.get(i)).map(odd -> array.deepCopy().set(i, odd)));
          default -> Stream.empty();
        };
    return Stream.concat(KINDS.stream(), inside);
  }

  private static Stream<JsonNode> changed(ObjectNode object, Map.Entry<String, JsonNode> field) {
    ObjectNode without = object.deepCopy();
    without.remove(field.getKey());
    return Stream.concat(
        Stream.of(without),
        changed(field.getValue()).map(odd -> object.deepCopy().set(field.getKey(), odd)));
  }

  @Override
  public Stream<String> strangers() {
    return Stream.of("", " ", "<html><body>502 Bad Gateway</body></html>", "{\"data\":", "no", "7");
  }
}
