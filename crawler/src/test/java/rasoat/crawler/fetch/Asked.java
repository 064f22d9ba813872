package rasoat.crawler.fetch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request as the replay server got it.
 *
 * @param target path and query as they were sent
 * @param headers with names in lower case
 */
public record Asked(
    String method, String path, String target, Map<String, String> headers, String body) {

  /** The parameters of the address, decoded. */
  public Map<String, String> query() {
    int start = target.indexOf('?');
    return start < 0 ? Map.of() : parameters(target.substring(start + 1));
  }

  /** The parameters of a posted form, decoded. */
  public Map<String, String> form() {
    return parameters(body);
  }

  /** The header of that name, in any case; empty when it was not sent. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      if (!part.isEmpty()) {
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        parameters.put(decoded(name), decoded(value));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
