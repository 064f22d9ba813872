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
import javax.net.ssl.SSLHandshakeException;

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
    String host = request.uri().getHost();
    // The clock of the machine: the bytes that are waited for are real, whatever the time is.
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BoundedBody.of(limit));
    try {
      HttpResponse<byte[]> response = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return read(response, limit, Duration.ofNanos(System.nanoTime() - start));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return none(
          host, "expected a whole answer within %d ms, got none".formatted(time.toMillis()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a host");
    } catch (ExecutionException e) {
      return failure(host, e.getCause(), limit);
    } catch (IOException e) {
      return failure(host, e, limit);
    }
  }

  private static Reply read(HttpResponse<byte[]> response, long limit, Duration took)
      throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    List<String> codings = headers.getOrDefault("content-encoding", List.of());
    byte[] body = Coding.unpack(response.body(), codings, limit);
    return new Reply.Answer(
        response.request().uri(),
        response.statusCode(),
        headers,
        body,
        Peer.of(response.sslSession()),
        took);
  }

  /** Messages of the JDK may name addresses, so none of them is passed on. */
  private static Reply failure(String host, Throwable problem, long limit) {
    return switch (problem) {
      case BoundedBody.TooLargeException e -> tooLarge(host, limit);
      case HttpConnectTimeoutException e -> again(host, "expected a connection within 10 s");
      case ConnectException e -> again(host, "expected a connection, got none");
      case SSLHandshakeException e -> none(host, "expected a valid certificate, got none");
      case Error e -> throw e;
      default -> again(host, "expected a whole answer, got one that is broken off or malformed");
    };
  }

  private static Reply tooLarge(String host, long limit) {
    String reason = "%s: expected %d bytes or fewer, got more".formatted(host, limit);
    return new Reply.None(new FetchResult.TooLarge(limit, reason), false);
  }

  private static Reply again(String host, String reason) {
    return new Reply.None(unreachable(host, reason), true);
  }

  private static Reply none(String host, String reason) {
    return new Reply.None(unreachable(host, reason), false);
  }

  private static FetchResult unreachable(String host, String reason) {
    return new FetchResult.Unreachable("%s: %s".formatted(host, reason));
  }
}
