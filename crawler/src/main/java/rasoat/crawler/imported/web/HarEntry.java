package rasoat.crawler.imported.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One exchange of a HAR while it is read: what is needed of it, and nothing else. */
final class HarEntry {

  private static final Set<String> SECRETS =
      Set.of("cookie", "set-cookie", "authorization", "proxy-authorization");
  private static final Set<Integer> GOOD = Set.of(0, 200);

  private final Payloads.Taker taker;
  private String started = "";
  private String address = "";
  private String type = "";
  private String encoding = "";
  private String text = "";
  private String attached = "";
  private long size;
  private int status;
  private boolean hasSecrets;

  private HarEntry(Payloads.Taker taker) {
    this.taker = taker;
  }

  /** Reads the exchange that the parser stands at; bodies that nobody wants are passed over. */
  static HarEntry read(JsonParser json, Payloads.Taker taker) {
    HarEntry entry = new HarEntry(taker);
    entry.object(json, "");
    return entry;
  }

  /** Whether there was a cookie or an authorization in it. None is kept. */
  boolean hasSecrets() {
    return hasSecrets;
  }

  /** The file that holds the body of the answer; empty when none does, or it is of no use. */
  Optional<String> attached() {
    return attached.isEmpty() || !isOfUse() ? Optional.empty() : Optional.of(attached);
  }

  /** The answer with a body that lies elsewhere. */
  Payload payload(InputStream body) {
    return new Payload(address, at(), body);
  }

  /** The answer; empty when it is none of use, or its body is not in the file. */
  Optional<Payload> payload() {
    if (text.isEmpty() || !isOfUse()) {
      return Optional.empty();
    }
    try {
      byte[] body =
          encoding.equalsIgnoreCase("base64")
              ? Base64.getMimeDecoder().decode(text)
              : text.getBytes(StandardCharsets.UTF_8);
      return Optional.of(payload(new ByteArrayInputStream(body)));
    } catch (IllegalArgumentException e) { // no base64
      return Optional.empty();
    }
  }

  private boolean isOfUse() {
    return GOOD.contains(status) && taker.wants(address, type);
  }

  private Instant at() {
    return WrittenTime.iso(started).map(WrittenTime::time).orElse(Instant.EPOCH);
  }

  private void object(JsonParser json, String path) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      field(json, path + "/" + name, value);
    }
  }

  private void field(JsonParser json, String path, JsonToken value) {
    switch (path) {
      case "/startedDateTime" -> started = text(json, value);
      case "/request/url" -> address = text(json, value);
      case "/response/status" -> status = value.isNumeric() ? json.getValueAsInt() : 0;
      case "/response/content/mimeType" -> type = text(json, value);
      case "/response/content/encoding" -> encoding = text(json, value);
      case "/response/content/size" -> size = value.isNumeric() ? json.getValueAsLong() : 0;
      case "/response/content/text" -> text = isWanted() ? text(json, value) : "";
      case "/response/content/_file" -> attached = text(json, value);
      case "/request", "/response", "/response/content" -> {
        if (value == JsonToken.START_OBJECT) {
          object(json, path);
        }
      }
      case "/request/headers", "/response/headers" -> names(json, value, SECRETS);
      case "/request/cookies", "/response/cookies" -> names(json, value, Set.of());
      default -> json.skipChildren();
    }
  }

  private boolean isWanted() {
    return size <= Payload.LIMIT && (address.isEmpty() || taker.wants(address, type));
  }

  /** Looks at the names in a list, not at the values; of cookies any name is one too many. */
  private void names(JsonParser json, JsonToken value, Set<String> secrets) {
    if (value != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isName = json.currentName().equals("name");
        JsonToken token = json.nextToken();
        if (isName) {
          String name = text(json, token).toLowerCase(Locale.ROOT);
          hasSecrets |= secrets.isEmpty() || secrets.contains(name);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static String text(JsonParser json, JsonToken value) {
    if (value == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    json.skipChildren();
    return "";
  }
}
