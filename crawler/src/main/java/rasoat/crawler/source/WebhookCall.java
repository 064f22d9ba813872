package rasoat.crawler.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a platform posted to us. */
public final class WebhookCall {

  private final Map<String, String> headers;
  private final byte[] body;

  private WebhookCall(Map<String, String> headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  /** A call with headers in any case; the first of those with one name counts. */
  public static WebhookCall of(Map<String, List<String>> headers, byte[] body) {
    Map<String, String> first = new HashMap<>();
    headers.forEach(
        (name, values) ->
            values.stream()
                .findFirst()
                .ifPresent(value -> first.putIfAbsent(name.toLowerCase(Locale.ROOT), value)));
    return new WebhookCall(first, body.clone());
  }

  /** The header of that name, in any case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The exact bytes: signatures are made over them, and over nothing read from them. */
  public byte[] body() {
    return body.clone();
  }

  /** How much came; nothing of what. */
  @Override
  public String toString() {
    return "webhook call of " + body.length + " bytes";
  }
}
