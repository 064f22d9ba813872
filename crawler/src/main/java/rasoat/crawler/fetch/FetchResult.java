package rasoat.crawler.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.model.post.Sha256;

/**
 * How a request ended. All reasons are fit to be shown: no token, nothing of the content.
 *
 * <p>Only {@link Unreachable} and the statuses 408, 425, 429 and 5xx of {@link Failed} come after
 * several tries.
 */
public sealed interface FetchResult {

  /**
   * An answer with a status from 200 to 299.
   *
   * @param address where it came from in the end, redirects followed, without secrets
   * @param headers with names in lower case
   * @param raw the digest its bytes are kept under; where they hold tokens of ours, those are not
   *     kept, and the digest is that of the rest
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Fetched(
      URI address,
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      Sha256 raw,
      Instant at)
      implements FetchResult {

    /** The first header of that name. */
    public Optional<String> header(String name) {
      return FetchResult.first(headers, name);
    }

    /** What to ask with the next time. */
    public Validators validators() {
      return new Validators(header("etag").orElse(""), header("last-modified").orElse(""));
    }
  }

  /** What is kept is still what there is. */
  record NotModified() implements FetchResult {}

  /**
   * An answer with any other status. The body may hold the platform's own error.
   *
   * @param retryAt not before then, by the host's own word; empty when it said nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Failed(
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      Optional<Instant> retryAt,
      String reason)
      implements FetchResult {

    /** The first header of that name. */
    public Optional<String> header(String name) {
      return FetchResult.first(headers, name);
    }
  }

  /**
   * We do not ask: forbidden by robots.txt, an address inside the house, a scheme we do not speak.
   */
  record Refused(String reason) implements FetchResult {}

  /**
   * The host is not to be asked for now.
   *
   * @param until not before then
   */
  record Deferred(Instant until, String reason) implements FetchResult {}

  /** More came than may come. */
  record TooLarge(long limit, String reason) implements FetchResult {}

  /** No answer: no such host, no connection, broken off, or too slow. */
  record Unreachable(String reason) implements FetchResult {}

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.stream().findFirst();
  }
}
