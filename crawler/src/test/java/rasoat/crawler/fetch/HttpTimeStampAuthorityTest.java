package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.custody.TimeStampAuthority;

class HttpTimeStampAuthorityTest {

  private static final byte[] QUESTION = {1, 2, 3};

  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(task -> Thread.ofVirtual().start(task));
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private HttpTimeStampAuthority authority(String path) {
    String user = "someone:geheim@";
    return new HttpTimeStampAuthority(
        URI.create("http://%s127.0.0.1:%d%s".formatted(user, server.getAddress().getPort(), path)));
  }

  private void serve(String path, int status, String type, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          asked.add(
              "%s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestHeaders().getFirst("Content-Type"),
                      java.util.Arrays.toString(exchange.getRequestBody().readAllBytes())));
          reply(exchange, status, type, body);
        });
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    } catch (IOException e) {
      exchange.close(); // The other side had enough.
    }
  }

  @Test
  void postsTheQuestionAndReturnsTheAnswer() throws IOException {
    serve("/tsa", 200, "application/timestamp-reply", new byte[] {4, 5});

    assertThat(authority("/tsa").answer(QUESTION)).containsExactly(4, 5);
    assertThat(asked).containsExactly("POST application/timestamp-query [1, 2, 3]");
  }

  @ParameterizedTest
  @CsvSource({
    "404, text/html; charset=utf-8, got 404 and text/html",
    "500, application/timestamp-reply, got 500",
    "302, application/timestamp-reply, got 302",
    "200, text/html, got 200 and text/html",
  })
  void refusesWhatIsNoAnswer(int status, String type, String reason) {
    serve("/tsa", status, type, new byte[] {4});

    assertThatThrownBy(() -> authority("/tsa").answer(QUESTION))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("127.0.0.1: expected 200 and application/timestamp-reply, got")
        .hasMessageContaining(reason)
        .hasMessageNotContaining("geheim");
    assertThat(asked).hasSize(1);
  }

  @Test
  void readsNoMoreThanAnAnswerMayHave() throws IOException {
    serve("/just", 200, "application/timestamp-reply", new byte[TimeStampAuthority.LONGEST_ANSWER]);
    serve("/more", 200, "application/timestamp-reply", new byte[8 << 20]);

    assertThat(authority("/just").answer(QUESTION)).hasSize(TimeStampAuthority.LONGEST_ANSWER);
    assertThatThrownBy(() -> authority("/more").answer(QUESTION))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected an answer of up to 65536 bytes, got more");
  }

  @Test
  void givesUpOnAnAnswerThatNeverEnds() {
    server.createContext(
        "/drip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          await();
          exchange.close();
        });
    URI address = URI.create("http://127.0.0.1:%d/drip".formatted(server.getAddress().getPort()));

    assertThatThrownBy(
            () -> new HttpTimeStampAuthority(address, Duration.ofMillis(300)).answer(QUESTION))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("127.0.0.1 ");
  }

  @Test
  void saysWhomItCouldNotAsk() {
    HttpTimeStampAuthority authority = authority("/tsa");
    server.stop(0);

    assertThatThrownBy(() -> authority.answer(QUESTION))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("127.0.0.1 could not be asked")
        .hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://tsa.example/", "/tsa", "http:tsa"})
  void speaksHttpOnly(String address) {
    URI uri = URI.create(address);

    assertThatThrownBy(() -> new HttpTimeStampAuthority(uri))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
