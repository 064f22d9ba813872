package rasoat.deploy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import rasoat.console.handover.Postman;

/**
 * Posts to the address that the administrator wrote: no redirect is followed, nothing of the answer
 * is read. Whoever is down or busy is asked again after a while; a refusal is not argued with.
 */
final class DirectPostman implements Postman {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));
  private static final int TOO_MANY = 429;

  private final Pause pause;

  /** Lets some time pass. */
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  DirectPostman() {
    this(Thread::sleep);
  }

  DirectPostman(Pause pause) {
    this.pause = pause;
  }

  @Override
  public void post(URI address, Map<String, String> headers, byte[] body) throws IOException {
    String trouble = attempt(address, headers, body);
    for (Duration time : PAUSES) {
      if (trouble.isEmpty()) {
        return;
      }
      wait(time);
      trouble = attempt(address, headers, body);
    }
    if (!trouble.isEmpty()) {
      throw new IOException("%s: %s".formatted(address.getHost(), trouble));
    }
  }

  /** Empty when it was taken; otherwise why it may be taken later. */
  private static String attempt(URI address, Map<String, String> headers, byte[] body)
      throws IOException {
    int status;
    try {
      status = send(address, headers, body);
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    }
    if (status >= 200 && status < 300) {
      return "";
    }
    String answer = "answered " + status;
    if (status < 500 && status != TOO_MANY) {
      throw new IOException("%s: %s".formatted(address.getHost(), answer));
    }
    return answer;
  }

  private static int send(URI address, Map<String, String> headers, byte[] body)
      throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    try {
      connection.setRequestMethod("POST");
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout((int) PATIENCE.toMillis());
      connection.setReadTimeout((int) PATIENCE.toMillis());
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(body.length);
      headers.forEach(connection::setRequestProperty);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private void wait(Duration time) throws InterruptedIOException {
    try {
      pause.take(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while sending");
    }
  }
}
