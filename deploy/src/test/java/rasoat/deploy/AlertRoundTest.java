package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.handover.Postman;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import rasoat.deploy.watch.AlertRound;

/** A program that serves, three days on without a visit, and whoever listens to its alerts. */
class AlertRoundTest {

  private static final Duration THREE_DAYS = Duration.ofDays(3);

  @TempDir private Path folder;

  private final List<String> got = new ArrayList<>();
  private final Channel channel = new Channel(List.of("nội dung riêng"));
  private HttpServer listener;
  private Wiring wiring;
  private Serving serving;

  @BeforeEach
  void open() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          try (exchange) {
            got.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            assertThat(exchange.getRequestHeaders().getFirst("X-RaSoat-Signature"))
                .startsWith("sha256=");
            exchange.sendResponseHeaders(204, -1);
          }
        });
    listener.start();
    Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
    Path file =
        Files.writeString(
            folder.resolve("rasoat.yaml"),
            channel.settings()
                + "alerts: { webhook: { url: https://soc.example.vn/vao, key-file: key } }\n");
    Settings settings = new SettingsFile(file, Map.of()).read();
    wiring =
        new Wiring(Home.of(folder, Map.of()), new QuietJudges(), Optional.empty(), () -> settings);
    serving = wiring.serve(0, settings);
    serving.crawling().orElseThrow().store().canaries().plant("c1");
    serving.crawling().get().visit(serving.crawling().get().set().now().visited(), () -> false);
  }

  @AfterEach
  void close() throws IOException {
    serving.close();
    listener.stop(0);
    channel.close();
  }

  @Test
  void tellsWhatIsWrongOnceAndNothingOfPosts() throws IOException {
    AlertRound round = round(() -> Instant.now().plus(THREE_DAYS));

    round.run();
    round.run();

    assertThat(got)
        .as("each once: source, canary, queue")
        .hasSize(3)
        .anyMatch(text -> text.contains("\"rule\":\"source\",\"about\":\"kenh\""))
        .anyMatch(text -> text.contains("\"rule\":\"canary\""))
        .anyMatch(text -> text.contains("\"rule\":\"queue\""))
        .noneMatch(text -> text.contains("nội dung riêng") || text.contains(Channel.AUTHOR));
  }

  @Test
  void tellsNothingWhileAllIsWellAndSaysSoWhenItIsAgain() throws IOException {
    round(InstantSource.system()).run();
    assertThat(got).isEmpty();

    round(() -> Instant.now().plus(THREE_DAYS)).run();
    round(InstantSource.system()).run();

    assertThat(got).hasSize(6);
    assertThat(got.subList(3, 6)).allMatch(text -> text.contains("\"change\":\"over\""));
  }

  /** What is sent to the address of the settings goes to the listener of the test. */
  private AlertRound round(InstantSource clock) throws IOException {
    DirectPostman postman = new DirectPostman();
    URI here = URI.create("http://127.0.0.1:" + listener.getAddress().getPort() + "/");
    Postman redirected = (address, headers, body) -> postman.post(here, headers, body);
    return new AlertRound(
        wiring.place().settings().watch().alerts(),
        serving.crawling().orElseThrow(),
        serving.state(),
        wiring.audit(serving.state()),
        folder,
        redirected,
        clock);
  }
}
