package rasoat.crawler.custody;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the bytes of a capture were asked for.
 *
 * @param address as it may be shown: without any token
 * @param method such as {@code GET}
 * @param headers of the answer; those that carry sessions are left out
 * @param peer whose certificate the host showed; empty when unknown or unencrypted
 * @param clock where the time comes from, such as the name of a time server; empty when unknown
 */
public record RequestFacts(
    String address,
    String method,
    int status,
    Map<String, List<String>> headers,
    String peer,
    String clock) {

  private static final Set<String> SESSIONS =
      Set.of("set-cookie", "set-cookie2", "cookie", "authorization", "proxy-authorization");

  public RequestFacts {
    Map<String, List<String>> shown = new TreeMap<>();
    headers.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!SESSIONS.contains(lower)) {
            shown.put(lower, List.copyOf(values));
          }
        });
    headers = shown;
  }
}
