package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  private ReplayServer server;
  private TestFetchers world;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.of(server);
    server.on("GET", "/tin").reply(200, "tin");
    server.on("GET", "/rieng/tin").reply(200, "tin");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void deniesWhereTheFileIsShut(int status) throws IOException {
    server.on("GET", "/robots.txt").reply(status, "");

    assertThat(page("/tin")).isEqualTo(refused("expected robots.txt, got status " + status));
    assertThat(server.paths()).containsExactly("/robots.txt");
  }

  @Test
  void leavesAHostAloneThatIsTooBusyForItsFile() throws IOException {
    server.on("GET", "/robots.txt").reply(429, "");

    assertThat(page("/tin")).isInstanceOf(FetchResult.Deferred.class);
    assertThat(server.paths()).containsOnly("/robots.txt");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 410})
  void allowsEverythingWhereThereIsNoFile(int status) throws IOException {
    server.on("GET", "/robots.txt").reply(status, "User-agent: *\nDisallow: /");

    assertThat(page("/tin")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void deniesAndDefersWhereTheHostIsBroken() throws IOException {
    server.on("GET", "/robots.txt").reply(500, "");

    assertThat(page("/tin"))
        .isInstanceOfSatisfying(
            FetchResult.Deferred.class,
            deferred ->
                assertThat(deferred.until())
                    .isEqualTo(world.clock().instant().plus(Duration.ofHours(1))));
    assertThat(server.paths()).containsExactlyElementsOf(Collections.nCopies(6, "/robots.txt"));
    assertThat(page("/tin")).isInstanceOf(FetchResult.Deferred.class);
    assertThat(server.paths()).hasSize(6);
  }

  @Test
  void obeysTheRulesForUs() throws IOException {
    server
        .on("GET", "/robots.txt")
        .reply(200, "User-agent: *\nDisallow: /\n\nUser-agent: RaSoat\nDisallow: /rieng/");

    assertThat(page("/tin")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(page("/rieng/tin")).isEqualTo(refused("robots.txt does not allow this address"));
    assertThat(server.paths()).containsExactly("/robots.txt", "/tin");
  }

  @Test
  void asksForNoFileBeforeAnswersAndMedia() throws IOException {
    server.on("GET", "/robots.txt").reply(200, "User-agent: *\nDisallow: /");

    assertThat(fetch(server, "/tin", Wanted.ANSWER)).isInstanceOf(FetchResult.Fetched.class);
    assertThat(fetch(server, "/tin", Wanted.MEDIA)).isInstanceOf(FetchResult.Fetched.class);
    assertThat(server.paths()).containsExactly("/tin", "/tin");
  }

  @Test
  void deniesEverythingForADelayThatIsTooLongAndSaysSo() throws IOException {
    server.on("GET", "/robots.txt").reply(200, "User-agent: *\nCrawl-delay: 600");

    assertThat(page("/tin"))
        .isEqualTo(refused("expected a crawl-delay of 300 s or less in robots.txt, got 600 s"));
  }

  @Test
  void waitsAsLongAsTheHostWants() throws IOException {
    server.on("GET", "/robots.txt").reply(200, "User-agent: *\nCrawl-delay: 30");

    fetchAll("/tin", "/tin");

    assertThat(world.sleeps()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(30));
  }

  @Test
  void readsTheFileOnceADay() throws IOException {
    server.on("GET", "/robots.txt").reply(200, "");

    fetchAll("/tin", "/tin");
    world.pass(Duration.ofHours(23));
    fetchAll("/tin");
    world.pass(Duration.ofHours(1));
    fetchAll("/tin");

    assertThat(server.paths())
        .containsExactly("/robots.txt", "/tin", "/tin", "/tin", "/robots.txt", "/tin");
  }

  @Test
  void asksTheHostThatARedirectLeadsTo() throws IOException {
    try (ReplayServer other = ReplayServer.start()) {
      TestFetchers both = TestFetchers.of(server, other);
      server.on("GET", "/di").reply(302, "").header("Location", other.base() + "/rieng/tin");
      other.on("GET", "/robots.txt").reply(200, "User-agent: *\nDisallow: /rieng/");

      FetchResult result = both.fetcher().fetch(FetchRequest.of(server.at("/di"), Wanted.PAGE));

      assertThat(result).isEqualTo(refused("robots.txt does not allow this address"));
      assertThat(other.paths()).containsExactly("/robots.txt");
    }
  }

  @Test
  void followsARedirectOfTheFile() throws IOException {
    server.on("GET", "/robots.txt").reply(301, "").header("Location", "/may.txt");
    server.on("GET", "/may.txt").reply(200, "User-agent: *\nDisallow: /tin");

    assertThat(page("/tin")).isEqualTo(refused("robots.txt does not allow this address"));
  }

  private void fetchAll(String... paths) throws IOException {
    for (String path : paths) {
      assertThat(page(path)).isInstanceOf(FetchResult.Fetched.class);
    }
  }

  private FetchResult page(String path) throws IOException {
    return fetch(server, path, Wanted.PAGE);
  }

  private FetchResult fetch(ReplayServer from, String path, Wanted wanted) throws IOException {
    return world.fetcher().fetch(FetchRequest.of(from.at(path), wanted));
  }

  private static FetchResult refused(String reason) {
    return new FetchResult.Refused("127.0.0.1: " + reason);
  }
}
