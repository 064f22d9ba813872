package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliteFetcherTest {

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

  @Test
  void keepsWhatComesUnderItsDigest() throws IOException {
    server.on("GET", "/tin").reply(200, "Họp tổ dân phố").header("ETag", "W/\"7\"");

    FetchResult result = fetch("/tin");

    assertThat(result).isInstanceOf(FetchResult.Fetched.class);
    FetchResult.Fetched fetched = (FetchResult.Fetched) result;
    assertThat(fetched.body()).isEqualTo("Họp tổ dân phố".getBytes(StandardCharsets.UTF_8));
    assertThat(world.store().get(fetched.raw())).contains(fetched.body());
    assertThat(fetched.validators().etag()).isEqualTo("W/\"7\"");
    assertThat(fetched.at()).isEqualTo(TestFetchers.START);
    server.assertNothingUnexpected();
  }

  @Test
  void postsAForm() throws IOException {
    server.on("POST", "/token").reply(200, "{}");

    world
        .fetcher()
        .fetch(
            FetchRequest.of(server.at("/token"), Wanted.ANSWER)
                .posting(Map.of("refresh_token", Secret.of("mã số/1"))));

    assertThat(server.asked().getFirst().form()).isEqualTo(Map.of("refresh_token", "mã số/1"));
  }

  @Test
  void playsAScenario() throws IOException {
    server.play(PoliteFetcherTest.class, "scenario");

    assertThat(((FetchResult.Fetched) fetch("/trang")).body())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("Trang tiếp: " + server.base() + "/trang?after=2\n");
    assertThat(fetch("/trang?after=2")).isInstanceOf(FetchResult.Failed.class);
    assertThat(fetch("/trang")).isInstanceOf(FetchResult.Failed.class);
    assertThatThrownBy(server::assertNothingUnexpected)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET /trang");
  }

  private FetchResult fetch(String path) throws IOException {
    return world.fetcher().fetch(FetchRequest.of(server.at(path), Wanted.ANSWER));
  }
}
