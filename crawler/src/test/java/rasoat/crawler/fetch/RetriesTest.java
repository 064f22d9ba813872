package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When hosts are asked again, and when not. */
class RetriesTest {

  private static final Duration SPACING = Duration.ofSeconds(5);

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
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void asksAgainWhenThatMayHelp(int status) throws IOException {
    server.on("GET", "/tin").reply(status, "").times(1);
    server.on("GET", "/tin").reply(200, "tin");

    assertThat(get("/tin")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void doesNotAskAgainWhenThatCannotHelp(int status) throws IOException {
    server.on("GET", "/tin").reply(status, "{\"code\": 190}");

    assertThat(get("/tin"))
        .isInstanceOfSatisfying(
            FetchResult.Failed.class,
            failed -> {
              assertThat(failed.status()).isEqualTo(status);
              assertThat(failed.body()).asString().isEqualTo("{\"code\": 190}");
              assertThat(failed.reason())
                  .isEqualTo("127.0.0.1: expected an answer, got status " + status);
            });
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void givesUpAfterSixTriesLaterAndLater() throws IOException {
    server.on("GET", "/tin").reply(500, "");

    assertThat(get("/tin")).isInstanceOf(FetchResult.Failed.class);
    assertThat(server.asked()).hasSize(6);
    assertThat(world.sleeps()).allMatch(sleep -> sleep.compareTo(Duration.ofSeconds(16)) <= 0);
    assertThat(Duration.between(TestFetchers.START, world.clock().instant()))
        .isBetween(SPACING.multipliedBy(5), Duration.ofSeconds(5 * 5 + 1 + 2 + 4 + 8 + 16));
  }

  @Test
  void neverPostsTwice() throws IOException {
    server.on("POST", "/token").reply(500, "");

    FetchResult result =
        world
            .fetcher()
            .fetch(
                FetchRequest.of(server.at("/token"), Wanted.ANSWER)
                    .posting(Map.of("code", Secret.of("mot-lan-thoi"))));

    assertThat(result).isInstanceOf(FetchResult.Failed.class);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90",
    "'Sun, 22 Nov 2026 01:01:00 GMT', 60",
    "0, 5",
    "'Sat, 21 Nov 2026 01:01:00 GMT', 5"
  })
  void waitsAsLongAsTheHostSays(String word, long seconds) throws IOException {
    server.on("GET", "/tin").reply(503, "").header("Retry-After", word).times(1);
    server.on("GET", "/tin").reply(200, "tin");

    assertThat(get("/tin")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(world.sleeps()).containsExactly(Duration.ofSeconds(seconds));
  }

  @Test
  void leavesALongWaitToTheCaller() throws IOException {
    server.on("GET", "/tin").reply(429, "").header("Retry-After", "600");

    Instant until = TestFetchers.START.plusSeconds(600);
    FetchResult deferred =
        new FetchResult.Deferred(until, server.authority() + ": not to be asked before " + until);
    assertThat(get("/tin")).isEqualTo(deferred);
    assertThat(get("/khac")).isEqualTo(deferred);
    assertThat(server.paths()).containsExactly("/tin");
    assertThat(world.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void leavesABusyHostAloneForAnHour(int status) throws IOException {
    server.on("GET", "/tin").reply(status, "").times(2);
    server.on("GET", "/tin").reply(200, "tin");

    assertThat(get("/tin"))
        .isInstanceOfSatisfying(
            FetchResult.Deferred.class,
            deferred ->
                assertThat(deferred.until())
                    .isEqualTo(world.clock().instant().plus(Duration.ofHours(1))));
    world.pass(Duration.ofMinutes(57));
    assertThat(get("/tin")).isInstanceOf(FetchResult.Deferred.class);
    assertThat(server.asked()).hasSize(2);
    world.pass(Duration.ofMinutes(3));
    assertThat(get("/tin")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void forgivesAHostThatWasBusyOnce() throws IOException {
    server.on("GET", "/tin").reply(429, "").times(1);
    server.on("GET", "/tin").reply(200, "tin").times(1);
    server.on("GET", "/tin").reply(429, "").times(1);
    server.on("GET", "/tin").reply(200, "tin");

    assertThat(get("/tin")).isInstanceOf(FetchResult.Fetched.class);
    assertThat(get("/tin")).isInstanceOf(FetchResult.Fetched.class);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 2026-11-22T01:02:00Z",
    "99999999999999999999, 2026-11-29T01:00:00Z",
    "'Fri, 31 Dec 9999 23:59:59 GMT', 2026-11-29T01:00:00Z",
    "'Fri, 01 Jan 1999 00:00:00 GMT', 2026-11-22T01:00:00Z",
    "-5,",
    "mai,",
    "'',",
    "'Sun, 32 Nov 2026 01:01:00 GMT',",
  })
  void readsWhenAHostWantsToBeAsked(String word, Instant expected) {
    Reply.Answer answer =
        new Reply.Answer(
            server.at("/"),
            429,
            Map.of("retry-after", List.of(word)),
            new byte[0],
            "",
            Duration.ZERO);

    assertThat(RetryAfter.of(answer, TestFetchers.START)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void keepsItsDistanceFromEveryHostByItself() throws IOException {
    try (ReplayServer other = ReplayServer.start()) {
      TestFetchers both = TestFetchers.of(server, other);
      server.on("GET", "/tin").reply(200, "tin");
      other.on("GET", "/tin").reply(200, "tin");

      both.fetcher().fetch(FetchRequest.of(server.at("/tin"), Wanted.MEDIA));
      both.fetcher().fetch(FetchRequest.of(other.at("/tin"), Wanted.MEDIA));
      assertThat(both.sleeps()).isEmpty();
      both.pass(Duration.ofSeconds(2));
      both.fetcher().fetch(FetchRequest.of(server.at("/tin"), Wanted.MEDIA));
      assertThat(both.sleeps()).containsExactly(Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "t.me, 3",
    "web.t.me, 3",
    "xt.me, 5",
    "scontent.fsgn2-1.fna.fbcdn.net, 1",
    "xa-an-hai.gov.vn, 5"
  })
  void knowsTheDistanceThatHostsWant(String host, long seconds) {
    assertThat(FetchSettings.of("1", "https://an-hai.example", "so@an-hai.example").spacing(host))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void introducesItselfInLettersThatAHeaderCanHold() {
    assertThatThrownBy(() -> FetchSettings.of("1", "https://phường.example", "so@an-hai.example"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected an office and a contact in ASCII");
  }

  private FetchResult get(String path) throws IOException {
    return world.fetcher().fetch(FetchRequest.of(server.at(path), Wanted.ANSWER));
  }
}
