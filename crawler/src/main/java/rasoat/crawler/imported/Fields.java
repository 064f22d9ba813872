package rasoat.crawler.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The fields of a post as they stand in JSON; those that are missing or null are empty. */
record Fields(JsonNode object) {

  /** The fields of that value, which must be an object. */
  static Fields of(JsonNode value) throws LineException {
    if (!value.isObject()) {
      throw LineException.of("expected a post as a JSON object, got " + kind(value));
    }
    return new Fields(value);
  }

  /** The id, which must be there; a whole number counts as its digits. */
  String id() throws LineException {
    JsonNode id = object.path("id");
    if (id.isMissingNode()) {
      throw LineException.of("expected the field 'id', got a post without it");
    }
    return id.isIntegralNumber() ? id.asString() : asText("id", id);
  }

  String text(String field) throws LineException {
    JsonNode value = object.path(field);
    return value.isMissingNode() || value.isNull() ? "" : asText(field, value);
  }

  List<String> texts(String field) throws LineException {
    JsonNode values = object.path(field);
    List<String> texts = new ArrayList<>();
    if (values.isMissingNode() || values.isNull()) {
      return texts;
    }
    if (!values.isArray()) {
      throw LineException.of("expected '%s' as a list, got %s".formatted(field, kind(values)));
    }
    for (JsonNode value : values) {
      texts.add(asText(field, value));
    }
    return texts;
  }

  private static String asText(String field, JsonNode value) throws LineException {
    if (!value.isString()) {
      throw LineException.of("expected '%s' as text, got %s".formatted(field, kind(value)));
    }
    return value.stringValue();
  }

  private static String kind(JsonNode value) {
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
