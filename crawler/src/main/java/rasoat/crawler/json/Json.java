package rasoat.crawler.json;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, whole or as a stream. */
public final class Json {

  /** What there is to say of an export that cannot be read on. */
  public static final String EXPECTED = "expected JSON, got something else or its end too early";

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

  private static final JsonMapper WHOLE =
      MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /** The tree of that answer; it may be of any kind, a mere number too. */
  public static JsonNode read(byte[] answer) throws NotJsonException {
    try {
      JsonNode tree = WHOLE.readTree(answer);
      if (tree.isMissingNode()) {
        throw new NotJsonException("expected JSON, got nothing");
      }
      return tree;
    } catch (JacksonException e) {
      // Its message quotes the answer, so only the place is passed on.
      throw new NotJsonException(place(e.getLocation()));
    }
  }

  /** Reads an export as a stream, for it may be larger than memory. */
  public static JsonParser parser(InputStream in) {
    return MAPPER.createParser(in);
  }

  /**
   * The tree of one value in an export.
   *
   * @throws JacksonException when it is none
   */
  public static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  /** Goes to the next object of a list, past what is none; false at the end of the list. */
  public static boolean nextObject(JsonParser json) {
    JsonToken next = json.nextToken();
    while (next != null && next != JsonToken.END_ARRAY && next != JsonToken.START_OBJECT) {
      json.skipChildren();
      next = json.nextToken();
    }
    return next == JsonToken.START_OBJECT;
  }

  /** The text or number of that field as text; empty when there is none. */
  public static String text(JsonNode object, String field) {
    return text(object.path(field));
  }

  /** The text or number there as it is written; empty for anything else. */
  public static String text(JsonNode value) {
    return value.isString() || value.isNumber() ? value.asString() : "";
  }

  /** The line at which reading broke off; the parser's own words would show content. */
  public static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null
        ? "expected JSON, got something else"
        : "expected JSON, got something else at line %d, column %d"
            .formatted(at.getLineNr(), at.getColumnNr());
  }
}
