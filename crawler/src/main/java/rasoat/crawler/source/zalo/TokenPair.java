package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * An access token and the refresh token that buys the next pair, once.
 *
 * @param obtained when Zalo gave them; long ago when a person entered them
 * @param refused stands for the credentials that Zalo refused with this pair; empty for none
 */
record TokenPair(Secret access, Secret refresh, Instant obtained, String refused) {

  private static final JsonMapper JSON = new JsonMapper();

  static TokenPair obtained(Secret access, Secret refresh, Instant at) {
    return new TokenPair(access, refresh, at, "");
  }

  TokenPair refused(String credentials) {
    return new TokenPair(access, refresh, obtained, credentials);
  }

  boolean isSame(TokenPair other) {
    return access.reveal().equals(other.access.reveal())
        && refresh.reveal().equals(other.refresh.reveal());
  }

  static TokenPair parse(byte[] bytes, Path file) throws IOException {
    LooseJson json =
        LooseJson.parse(bytes).orElseThrow(() -> new IOException(file + ": expected JSON"));
    for (String field : new String[] {"access_token", "refresh_token"}) {
      if (json.text(field).isBlank()) {
        throw new IOException("%s: expected the field '%s', got none".formatted(file, field));
      }
    }
    return new TokenPair(
        Secret.of(json.text("access_token")),
        Secret.of(json.text("refresh_token")),
        time(json.text("obtained"), file),
        json.text("refused"));
  }

  /** The bytes of a file with this pair and the one before it. */
  byte[] withPrevious(TokenPair previous) {
    Map<String, Object> fields = fields();
    fields.put("obtained", obtained.toString());
    fields.put("refused", refused);
    fields.put("previous", previous.fields());
    return JSON.writeValueAsBytes(fields);
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("access_token", access.reveal());
    fields.put("refresh_token", refresh.reveal());
    return fields;
  }

  private static Instant time(String text, Path file) throws IOException {
    try {
      return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IOException(file + ": expected 'obtained' as 2026-11-20T02:15:08Z", e);
    }
  }
}
