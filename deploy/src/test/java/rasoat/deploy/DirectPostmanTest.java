package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectPostmanTest {

  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> received = Collections.synchronizedList(new ArrayList<>());
  private final DirectPostman postman = new DirectPostman(pauses::add);
  private HttpServer server;
  private List<Integer> answers = List.of();

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          int status = answers.get(Math.min(received.size(), answers.size() - 1));
          received.add(
              exchange.getRequestHeaders().getFirst("X-Sign")
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest(name = "{0}: {1} times")
  @CsvSource({"204, 1", "'503,200', 2", "'429,500,200', 3"})
  void sendsUntilItIsTaken(String answered, int times) throws IOException {
    answers = statuses(answered);

    send();

    assertThat(received).hasSize(times).allMatch("s{}"::equals);
    assertThat(pauses).hasSize(times - 1);
  }

  @ParameterizedTest(name = "{0}: {1} times")
  @CsvSource({"500, 3", "400, 1", "302, 1"})
  void saysWhenItIsNotTakenAndFollowsNobody(String answered, int times) {
    answers = statuses(answered);

    assertThatThrownBy(this::send)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("answered " + answered);
    assertThat(received).hasSize(times);
  }

  @Test
  void saysWhenNobodyAnswers() {
    server.stop(0);

    assertThatThrownBy(this::send)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ConnectException");
  }

  private void send() throws IOException {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    postman.post(address, Map.of("X-Sign", "s"), "{}".getBytes(UTF_8));
  }

  private static List<Integer> statuses(String list) {
    return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).toList();
  }
}
