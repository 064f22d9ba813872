package rasoat.crawler.custody;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How bytes were asked for.
 *
 * @param address as it may be shown: without any token
 * @param method such as {@code GET}
 * @param headers of the answer; only those that tell of the bytes and of when and by whom they were
 *     given out, never one that may carry a session
 * @param peer whom the host proved to be by its certificate; empty when nothing was encrypted
 * @param at when the answer had come
 */
public record RequestFacts(
    String address,
    String method,
    int status,
    Map<String, List<String>> headers,
    String peer,
    Instant at) {

  private static final Set<String> TELLING =
      Set.of(
          "age",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "date",
          "etag",
          "expires",
          "last-modified",
          "server",
          "via",
          "x-fb-request-id",
          "x-fb-trace-id",
          "x-request-id");

  public RequestFacts {
    Map<String, List<String>> shown = new TreeMap<>();
    headers.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (TELLING.contains(lower)) {
            shown.put(lower, List.copyOf(values));
          }
        });
    headers = shown;
  }
}
