package rasoat.crawler.imported.export;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of exports: large, and from anywhere. */
final class Json {

  static final String EXPECTED = "expected JSON, got something else or its end too early";

  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 10_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .build();

  private Json() {}

  static JsonParser parser(InputStream in) {
    return MAPPER.createParser(in);
  }

  static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  /** Goes to the next object of a list, past what is none; false at the end of the list. */
  static boolean nextObject(JsonParser json) {
    JsonToken next = json.nextToken();
    while (next != null && next != JsonToken.END_ARRAY && next != JsonToken.START_OBJECT) {
      json.skipChildren();
      next = json.nextToken();
    }
    return next == JsonToken.START_OBJECT;
  }

  /** The text or number of that field as text; empty when there is none. */
  static String text(JsonNode object, String field) {
    return text(object.path(field));
  }

  static String text(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    return value.isNumber() ? value.asString() : "";
  }

  /** The line at which reading broke off; the parser's own words would show content. */
  static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }
}
