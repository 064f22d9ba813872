package rasoat.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rasoat.crawler.custody.TimeStampAuthority;

/**
 * A time-stamp authority behind an address (RFC 3161, section 3.4).
 *
 * <p>The administrator wrote the address, no stranger: so it may lie inside the house, and is asked
 * without the manners that {@link Fetcher} has for hosts of others. Redirects are not followed.
 */
public final class HttpTimeStampAuthority implements TimeStampAuthority {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String QUESTION = "application/timestamp-query";
  private static final String ANSWER = "application/timestamp-reply";

  private final URI address;
  private final Duration patience;

  /** The authority at that address, http or https. */
  public HttpTimeStampAuthority(URI address) {
    this(address, PATIENCE);
  }

  HttpTimeStampAuthority(URI address, Duration patience) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw new IllegalArgumentException(
          "expected the http or https address of a time-stamp authority, got the scheme " + scheme);
    }
    this.address = address;
    this.patience = patience;
  }

  @Override
  public byte[] answer(byte[] request) throws IOException {
    HttpRequest question =
        HttpRequest.newBuilder(address)
            .header("Content-Type", QUESTION)
            .header("Accept", ANSWER)
            .timeout(patience)
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
    try {
      return client
          .sendAsync(question, BodyHandlers.ofInputStream())
          .thenApplyAsync(this::body, task -> Thread.ofVirtual().start(task))
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("%s gave no answer in %s".formatted(host(), patience), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while asking " + host());
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } finally {
      client.shutdownNow(); // Also breaks off an answer that drips for ever.
    }
  }

  private byte[] body(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      String type = response.headers().firstValue("Content-Type").orElse("no type");
      if (response.statusCode() != 200 || !type.toLowerCase(Locale.ROOT).startsWith(ANSWER)) {
        throw new IOException(
            "%s: expected 200 and %s, got %d and %s"
                .formatted(host(), ANSWER, response.statusCode(), shown(type)));
      }
      byte[] bytes = body.readNBytes(LONGEST_ANSWER + 1);
      if (bytes.length > LONGEST_ANSWER) {
        throw new IOException(
            "%s: expected an answer of up to %d bytes, got more".formatted(host(), LONGEST_ANSWER));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IOException failed(Throwable cause) {
    return cause instanceof UncheckedIOException unchecked
        ? unchecked.getCause()
        : new IOException(
            "%s could not be asked: %s".formatted(host(), cause.getClass().getSimpleName()), cause);
  }

  /** Never the whole address: there may be a password in it. */
  private String host() {
    return address.getHost();
  }

  private static String shown(String type) {
    return type.replaceAll("[^A-Za-z0-9/+.-].*", "");
  }
}
