package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  private static final Secret TOKEN = Secret.of("EAAB-bi-mat-1");

  private ReplayServer server;
  private ReplayServer other;
  private TestFetchers world;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    other = ReplayServer.start();
    world = TestFetchers.of(server, other);
    server.on("GET", "/den").reply(200, "đến nơi");
    other.on("GET", "/den").reply(200, "đến nơi khác");
  }

  @AfterEach
  void stop() {
    server.close();
    other.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsRedirects(int status) throws IOException {
    server.on("GET", "/di").reply(status, "").header("Location", "/den");

    assertThat(((FetchResult.Fetched) get("/di")).address()).isEqualTo(server.at("/den"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, link-local",
    "http://127.0.0.1/quan-tri, loopback",
    "http://[::1]/, loopback",
    "http://[::ffff:10.0.0.1]/, private",
  })
  void refusesARedirectIntoTheHouse(String inside, String purpose) throws IOException {
    server.on("GET", "/di").reply(302, "").header("Location", inside);

    assertThat(get("/di"))
        .isInstanceOfSatisfying(
            FetchResult.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .contains("expected a public address, got one that is " + purpose));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://xa.example/", "http://so:mk@xa.example/"})
  void refusesARedirectToSomethingElse(String place) throws IOException {
    server.on("GET", "/di").reply(302, "").header("Location", place);

    assertThat(get("/di")).isInstanceOf(FetchResult.Refused.class);
  }

  @Test
  void refusesARedirectLoop() throws IOException {
    server.on("GET", "/vong").fault(Fault.REDIRECT_LOOP);

    assertThat(get("/vong"))
        .isEqualTo(new FetchResult.Refused("127.0.0.1: expected 5 redirects or fewer, got more"));
    assertThat(server.paths()).isEqualTo(Collections.nCopies(6, "/vong"));
  }

  @Test
  void goesNowhereWhenNobodySaysWhere() throws IOException {
    server.on("GET", "/di").reply(302, "");
    server.on("GET", "/hong").reply(302, "").header("Location", "http://[oops/");

    assertThat(get("/di")).isInstanceOf(FetchResult.Failed.class);
    assertThat(get("/hong")).isInstanceOf(FetchResult.Failed.class);
  }

  @Test
  void spellsVietnameseInAddressesAsBytes() throws IOException {
    server.on("GET", "/tin-tức/họp tổ").reply(200, "tin");

    URI next =
        Redirect.of(
                new Reply.Answer(
                    server.at("/"),
                    302,
                    // As a header of raw UTF-8 comes in.
                    Map.of(
                        "location",
                        List.of(
                            "/tin-t\u00e1\u00bb\u00a9c/h\u00e1\u00bb\u008dp t\u00e1\u00bb\u0095")),
                    new byte[0],
                    "",
                    Duration.ZERO),
                server.at("/"))
            .orElseThrow();

    assertThat(world.fetcher().fetch(FetchRequest.of(next, Wanted.ANSWER)))
        .isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void tellsSecretsToTheSameHostOnly() throws IOException {
    server.on("GET", "/gan").reply(302, "").header("Location", "/den");
    server.on("GET", "/xa").reply(302, "").header("Location", other.base() + "/den");
    FetchRequest request =
        FetchRequest.of(server.at("/gan"), Wanted.ANSWER)
            .withSecretHeader("X-Token", TOKEN)
            .withSecretHeader("Cookie", TOKEN);

    world.fetcher().fetch(request);
    world.fetcher().fetch(request.to(server.at("/xa")));

    assertThat(server.asked())
        .allSatisfy(asked -> assertThat(asked.headers()).containsKey("x-token"));
    assertThat(other.asked().getFirst().toString()).doesNotContain(TOKEN.reveal());
    assertThat(other.asked().getFirst().headers()).doesNotContainKeys("x-token", "cookie");
  }

  @Test
  void carriesNoTokenToAnotherHostInTheAddress() throws IOException {
    server
        .on("GET", "/di")
        .reply(302, "")
        .header("Location", other.base() + "/den?t=" + TOKEN.reveal());

    assertThat(
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/di"), Wanted.ANSWER).withSecretQuery("t", TOKEN)))
        .isEqualTo(
            new FetchResult.Refused(
                "127.0.0.1: expected no redirect with a token to another host, got one"));
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void sendsNoFormOn() throws IOException {
    server.on("POST", "/di").reply(307, "").header("Location", other.base() + "/den");

    assertThat(
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/di"), Wanted.ANSWER)
                        .posting(Map.of("refresh_token", TOKEN))))
        .isInstanceOf(FetchResult.Failed.class);
    assertThat(other.asked()).isEmpty();
  }

  @Test
  void throwsAwayTheAnswerOfAHostThatMovedInside() throws IOException {
    Iterator<String> answers = List.of("8.8.8.8", "8.8.8.8", "127.0.0.1").iterator();
    AddressGuard guard =
        new AddressGuard(
            host -> List.of(InetAddress.getByName(answers.next())),
            Set.of(),
            Set.of(server.port()));
    TestFetchers fooled = TestFetchers.with(usual -> usual, guard);

    FetchResult result = fooled.fetcher().fetch(FetchRequest.of(server.at("/den"), Wanted.MEDIA));

    assertThat(server.paths()).containsExactly("/den");
    assertThat(result)
        .isEqualTo(
            new FetchResult.Refused(
                "127.0.0.1: expected a public address, got one that is loopback"));
  }

  private FetchResult get(String path) throws IOException {
    return world.fetcher().fetch(FetchRequest.of(server.at(path), Wanted.ANSWER));
  }
}
