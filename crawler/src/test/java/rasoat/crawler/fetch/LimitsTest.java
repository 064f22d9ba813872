package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that are broken or mean. */
class LimitsTest {

  private static final long LIMIT = 100_000;
  private static final String BROKEN =
      "127.0.0.1: expected a whole answer, got one that is broken off or malformed";

  private ReplayServer server;
  private TestFetchers world;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.with(usual -> usual.within(Duration.ofSeconds(20), LIMIT), server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void hangsUpOnFiveGigabytes() throws IOException {
    server.on("GET", "/lon").fault(Fault.FIVE_GIGABYTES);

    assertThat(fetch("/lon")).isEqualTo(tooLarge());
    assertThat(server.sent()).isLessThan(100L << 20);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void unpacksNoBomb() throws IOException {
    TestFetchers roomy =
        TestFetchers.with(usual -> usual.within(Duration.ofSeconds(20), 8 << 20), server);
    server.on("GET", "/bom").fault(Fault.GZIP_BOMB);

    assertThat(roomy.fetcher().fetch(FetchRequest.of(server.at("/bom"), Wanted.PAGE)))
        .isInstanceOf(FetchResult.TooLarge.class);
  }

  @Test
  void takesNothingThatPromisesTooMuch() throws IOException {
    server.on("GET", "/lon").reply(200, new byte[(int) LIMIT + 1]);
    server.on("GET", "/vua").reply(200, new byte[(int) LIMIT]);

    assertThat(fetch("/lon")).isEqualTo(tooLarge());
    assertThat(fetch("/vua")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void hangsUpAtThePromiseOfTooMuch() throws IOException {
    server.on("GET", "/lon").reply(200, new byte[(int) LIMIT - 50]).fault(Fault.WRONG_LENGTH);

    assertThat(fetch("/lon")).isEqualTo(tooLarge());
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void unpacksWhatCameCompressed() throws IOException {
    server.on("GET", "/nen").reply(200, "Công khai ngân sách").fault(Fault.GZIP);

    assertThat(((FetchResult.Fetched) fetch("/nen")).body())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("Công khai ngân sách");
    assertThat(server.asked().getFirst().header("accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void waitsForNoDrops() throws IOException {
    TestFetchers hasty =
        TestFetchers.with(usual -> usual.within(Duration.ofSeconds(1), LIMIT), server);
    server.on("GET", "/giot").fault(Fault.SLOW_DRIP);

    assertThat(hasty.fetcher().fetch(FetchRequest.of(server.at("/giot"), Wanted.PAGE)))
        .isEqualTo(
            new FetchResult.Unreachable(
                "127.0.0.1: expected a whole answer within 1000 ms, got none"));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void waitsForNoHeaders() throws IOException {
    TestFetchers hasty =
        TestFetchers.with(usual -> usual.within(Duration.ofMillis(300), LIMIT), server);
    server.on("GET", "/im").fault(Fault.DELAY);

    assertThat(hasty.fetcher().fetch(FetchRequest.of(server.at("/im"), Wanted.ANSWER)))
        .isInstanceOf(FetchResult.Unreachable.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSE_MID_BODY", "WRONG_LENGTH", "TRUNCATED_GZIP"})
  void saysThatAnAnswerIsBrokenOff(Fault fault) throws IOException {
    server.on("GET", "/gay").reply(200, "một nửa bản tin, một nửa bản tin").fault(fault);

    assertThat(fetch("/gay")).isEqualTo(new FetchResult.Unreachable(BROKEN));
    assertThat(server.asked()).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSE_MID_BODY", "WRONG_LENGTH", "TRUNCATED_GZIP"})
  void asksAgainForWhatWasBrokenOff(Fault fault) throws IOException {
    server.on("GET", "/gay").reply(200, "một nửa bản tin").fault(fault).times(2);
    server.on("GET", "/gay").reply(200, "cả bản tin");

    assertThat(fetch("/gay")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void endsWhenTheThreadIsInterrupted() throws Exception {
    server.on("GET", "/im").fault(Fault.DELAY);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    fetch("/im");
                    interrupted.complete(false);
                  } catch (IOException e) {
                    interrupted.complete(
                        e instanceof InterruptedIOException
                            && Thread.currentThread().isInterrupted());
                  }
                });
    server.awaitRequest();
    waiting.interrupt();

    assertThat(interrupted.get(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void trustsNoCertificateThatAHostGaveItself() throws Exception {
    HttpsServer own = SelfSigned.start();
    try {
      String host = "127.0.0.1:" + own.getAddress().getPort();
      TestFetchers fetchers = TestFetchers.with(usual -> usual, AddressGuard.of(Set.of(host)));

      assertThat(
              fetchers
                  .fetcher()
                  .fetch(FetchRequest.of(URI.create("https://" + host + "/"), Wanted.ANSWER)))
          .isEqualTo(
              new FetchResult.Unreachable("127.0.0.1: expected a valid certificate, got none"));
    } finally {
      own.stop(0);
    }
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    TestFetchers alone =
        TestFetchers.with(usual -> usual, AddressGuard.of(Set.of("127.0.0.1:" + port)));

    assertThat(
            alone
                .fetcher()
                .fetch(
                    FetchRequest.of(URI.create("http://127.0.0.1:" + port + "/"), Wanted.ANSWER)))
        .isEqualTo(new FetchResult.Unreachable("127.0.0.1: expected a connection, got none"));
  }

  private FetchResult fetch(String path) throws IOException {
    return world.fetcher().fetch(FetchRequest.of(server.at(path), Wanted.MEDIA));
  }

  private static FetchResult tooLarge() {
    return new FetchResult.TooLarge(LIMIT, "127.0.0.1: expected 100000 bytes or fewer, got more");
  }
}
