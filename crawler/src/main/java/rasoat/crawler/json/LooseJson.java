package rasoat.crawler.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * JSON as platforms send it. What is missing, null or of another kind than expected is empty; ids
 * are text, whether they come as text or as numbers, for many are too long for a number.
 *
 * <p>It does not show what it holds, so it may stand in any message.
 */
public final class LooseJson {

  private final JsonNode node;

  private LooseJson(JsonNode node) {
    this.node = node;
  }

  /** The value these bytes hold, with or without a byte order mark; empty when they hold none. */
  public static Optional<LooseJson> parse(byte[] bytes) {
    try {
      JsonNode node = Json.read(bytes);
      return node.isMissingNode() ? Optional.empty() : Optional.of(new LooseJson(node));
    } catch (NotJsonException e) {
      return Optional.empty();
    }
  }

  /** The value of the last of these fields, each inside the one before. */
  public LooseJson at(String... fields) {
    JsonNode inner = node;
    for (String field : fields) {
      inner = inner.path(field);
    }
    return new LooseJson(inner);
  }

  /** The text or number there, as it is written; empty for anything else. */
  public String text(String... fields) {
    return Json.text(at(fields).node);
  }

  /** The whole number there, also one that is written as text. */
  public OptionalLong number(String... fields) {
    try {
      return OptionalLong.of(Long.parseLong(text(fields).strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** The values of the list there. */
  public List<LooseJson> list(String... fields) {
    List<LooseJson> values = new ArrayList<>();
    JsonNode inner = at(fields).node;
    if (inner.isArray()) {
      inner.forEach(value -> values.add(new LooseJson(value)));
    }
    return values;
  }

  /** The values of all fields of the object here, whatever their names. */
  public List<LooseJson> fields() {
    List<LooseJson> values = new ArrayList<>();
    if (node.isObject()) {
      node.forEach(value -> values.add(new LooseJson(value)));
    }
    return values;
  }

  /** Whether that field is there and not null. */
  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** Whether this is an object. */
  public boolean isObject() {
    return node.isObject();
  }

  /** What kind of value this is, such as {@code array}; nothing of what it holds. */
  @Override
  public String toString() {
    return "json " + node.getNodeType();
  }
}
