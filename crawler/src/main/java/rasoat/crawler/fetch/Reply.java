package rasoat.crawler.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one request over the wire brought. */
sealed interface Reply {

  /**
   * A whole answer.
   *
   * @param from the address that was asked, secrets included
   * @param headers with names in lower case
   * @param body unpacked
   * @param peer whom the host proved to be; empty when nothing was encrypted
   * @param took from the first byte sent to the last that came
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Answer(
      URI from,
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      String peer,
      Duration took)
      implements Reply {

    Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    boolean isSuccess() {
      return status / 100 == 2;
    }
  }

  /**
   * None, or none that we may take in.
   *
   * @param again whether the next try may go better
   */
  record None(FetchResult result, boolean again) implements Reply {}
}
