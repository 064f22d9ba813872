package rasoat.crawler.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers of platforms as trees. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /** The tree of that answer; it may be of any kind, a mere number too. */
  public static JsonNode read(byte[] answer) throws NotJsonException {
    try {
      JsonNode tree = MAPPER.readTree(answer);
      if (tree.isMissingNode()) {
        throw new NotJsonException("expected JSON, got nothing");
      }
      return tree;
    } catch (JacksonException e) {
      // Its message quotes the answer, so only the place is passed on.
      throw new NotJsonException(place(e.getLocation()));
    }
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null
        ? "expected JSON, got something else"
        : "expected JSON, got something else at line %d, column %d"
            .formatted(at.getLineNr(), at.getColumnNr());
  }
}
