package rasoat.crawler.source.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.facebook.TestGraph.error;
import static rasoat.crawler.source.facebook.TestGraph.read;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.TestFetchers;

class OembedCheckTest {

  private static final URI POST = URI.create("https://www.facebook.com/groups/1/posts/2/?a=b&c=ă");

  private ReplayServer server;
  private TestFetchers world;
  private OembedCheck check;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.of(server);
    check = new OembedCheck(URI.create(server.base()), world.fetcher());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsAPublicPostWithoutAToken() throws IOException {
    byte[] answer = read("restfb/json_v8_0_oembed_post.json");
    server.on("GET", "/v26.0/oembed_post").query("url", POST.toString()).reply(200, answer);

    assertThat(check.of(POST)).isEqualTo(new Liveness.Public());
    assertThat(server.asked().getFirst().headers()).doesNotContainKey("authorization");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/reel/77",
    "https://www.facebook.com/anhai/videos/77",
    "https://www.facebook.com/watch/?v=77",
    "https://m.facebook.com/watch?v=77",
    "https://fb.watch/abc/",
  })
  void asksForVideosElsewhere(URI video) throws IOException {
    server.on("GET", "/v26.0/oembed_video").reply(200, "{\"html\": \"<div></div>\"}");

    assertThat(check.of(video)).isEqualTo(new Liveness.Public());
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "100, 33", "24, 0"})
  void takesWhatMetaDoesNotFindForGoneOrPrivate(long code, long subcode) throws IOException {
    server.on("GET", "/v26.0/oembed_post").reply(400, error(code, subcode));

    assertThat(check.of(POST)).isEqualTo(new Liveness.GoneOrPrivate());
  }

  @ParameterizedTest
  @CsvSource({"4", "10", "190", "1"})
  void doesNotTakeATroubleOfItsOwnForAPostThatIsGone(long code) throws IOException {
    server.on("GET", "/v26.0/oembed_post").reply(400, error(code, 0));

    assertThat(check.of(POST))
        .isEqualTo(new Liveness.Unknown("expected an oEmbed answer, got Graph error " + code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"200 | <html>", "200 | {}", "404 | <html>", "200 | {\"html\": \"\"}"})
  void doesNotKnowByAnyOtherAnswer(int status, String body) throws IOException {
    server.on("GET", "/v26.0/oembed_post").reply(status, body);

    assertThat(check.of(POST)).isInstanceOf(Liveness.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://facebook.com.example/x",
    "https://evil.example/?facebook.com",
    "urn:facebook",
  })
  void asksForNothingElsewhere(URI address) throws IOException {
    assertThat(check.of(address)).isInstanceOf(Liveness.Unknown.class);
    assertThat(server.asked()).isEmpty();
  }
}
