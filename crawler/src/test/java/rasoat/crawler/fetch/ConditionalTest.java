package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept already is not fetched again. */
class ConditionalTest {

  private ReplayServer server;
  private TestFetchers world;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.of(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "ETag, '\"a1\"'",
        "ETag, 'W/\"a1\"'",
        "Last-Modified, 'Sun, 22 Nov 2026 08:00:00 GMT'",
        "Last-Modified, 'Sunday, 22-Nov-26 08:00:00 GMT+7'"
      })
  void asksWithTheExactWordsOfTheHost(String header, String value) throws IOException {
    server.on("GET", "/nguon").reply(200, "tin").header(header, value).fault(Fault.NOT_MODIFIED);
    FetchRequest request = FetchRequest.of(server.at("/nguon"), Wanted.ANSWER);

    FetchResult first = world.fetcher().fetch(request);
    FetchResult second =
        world.fetcher().fetch(request.unlessStill(((FetchResult.Fetched) first).validators()));

    assertThat(second).isEqualTo(new FetchResult.NotModified());
  }

  @Test
  void asksWithAndWithoutTheMarkOfCompression() throws IOException {
    server.on("GET", "/nguon").reply(304, "");
    FetchRequest request =
        FetchRequest.of(server.at("/nguon"), Wanted.ANSWER)
            .unlessStill(new Validators("W/\"a1-gzip\"", ""));

    assertThat(world.fetcher().fetch(request)).isEqualTo(new FetchResult.NotModified());
    assertThat(server.asked().getFirst().header("if-none-match"))
        .isEqualTo("W/\"a1-gzip\", W/\"a1\"");
  }

  @Test
  void mindsNoLengthWhereThereIsNoBody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(() -> answer(socket, "HTTP/1.1 304 x\r\nContent-Length: 99999999\r\n\r\n"));
      String host = "127.0.0.1:" + socket.getLocalPort();
      TestFetchers fetchers = TestFetchers.with(usual -> usual, AddressGuard.of(Set.of(host)));

      assertThat(
              fetchers
                  .fetcher()
                  .fetch(FetchRequest.of(URI.create("http://" + host + "/"), Wanted.ANSWER)))
          .isEqualTo(new FetchResult.NotModified());
    }
  }

  private static void answer(ServerSocket socket, String head) {
    try (Socket client = socket.accept()) {
      client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().flush();
      client.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void asksPlainlyTheFirstTime() throws IOException {
    server.on("GET", "/nguon").reply(200, "tin");

    world.fetcher().fetch(FetchRequest.of(server.at("/nguon"), Wanted.ANSWER));

    assertThat(server.asked().getFirst().headers())
        .doesNotContainKeys("if-none-match", "if-modified-since")
        .containsEntry("user-agent", "RaSoat/test (+https://an-hai.example; so@an-hai.example)");
  }
}
