package rasoat.crawler.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Sends one request and takes in one answer, bounded in size and time. */
final class Wire {

  private static final Duration CONNECT_TIME = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIME)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  /**
   * @param limit for the body, as it comes and unpacked
   * @param time until the last byte, however slowly they drip
   */
  Reply send(HttpRequest request, long limit, Duration time) throws InterruptedIOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BoundedBody.of(limit));
    try {
      return read(answer.get(time.toMillis(), TimeUnit.MILLISECONDS), limit);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return none("expected an answer within %s, got none or only a part", time);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a host");
    } catch (ExecutionException e) {
      return failure(e.getCause(), limit);
    } catch (IOException e) {
      return failure(e, limit);
    }
  }

  private static Reply read(HttpResponse<byte[]> response, long limit) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    List<String> codings = headers.getOrDefault("content-encoding", List.of());
    byte[] body = Coding.unpack(response.body(), codings, limit);
    return new Reply.Answer(response.statusCode(), headers, body);
  }

  /** Messages of the JDK may name addresses, so none of them is passed on. */
  private static Reply failure(Throwable problem, long limit) {
    return switch (problem) {
      case BoundedBody.TooLargeException e ->
          new Reply.None(
              new FetchResult.TooLarge(limit, "expected %d bytes or fewer".formatted(limit)),
              false);
      case HttpConnectTimeoutException e -> again("expected a connection within %s", CONNECT_TIME);
      case ConnectException e -> again("expected a connection, got none");
      case SSLException e -> none("expected a connection with a valid certificate, got none");
      default -> again("expected a whole answer, got one that was broken off or is malformed");
    };
  }

  private static Reply again(String reason, Object... words) {
    return new Reply.None(new FetchResult.Unreachable(reason.formatted(words)), true);
  }

  private static Reply none(String reason, Object... words) {
    return new Reply.None(new FetchResult.Unreachable(reason.formatted(words)), false);
  }
}
