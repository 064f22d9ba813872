package rasoat.crawler.source.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;

class YouTubeSearchTest {

  private static final String SEARCH = "/youtube/v3/search";
  private static final String VIDEOS = "/youtube/v3/videos";
  private static final VisitOutcome DONE = new VisitOutcome.Completed();

  private final RecordingVisit visit = new RecordingVisit();
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
  void takesTheWordsFromTheVideoAndNotFromTheSearch() throws IOException {
    server.on("GET", SEARCH).query("q", "công văn hỏa tốc").reply(200, found("", "a"));
    server.on("GET", VIDEOS).query("id", "a").reply(200, videos(video("a", 1)));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    Capture post = visit.only();
    assertThat(post.key()).hasToString("YOUTUBE|UCabc|a");
    assertThat(post.text()).isEqualTo("Công văn \"hỏa tốc\" & nghỉ học\nCả bài");
    assertThat(post.group()).isEqualTo("công văn hỏa tốc");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T01:00:00Z"));
    assertThat(post.permalink()).isEqualTo("https://www.youtube.com/watch?v=a");
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Attachment.Kind.VIDEO_THUMB, "a.jpg", "https://i.ytimg.example/max.jpg"));
    assertThat(visit.posts().toString()).doesNotContain("Trần Thị Bưởi");
    server.assertNothingUnexpected();
  }

  @Test
  void readsAllPagesOldestFirst() throws IOException {
    server.on("GET", SEARCH).query("pageToken", null).reply(200, found("P2", "b"));
    server.on("GET", SEARCH).query("pageToken", "P2").reply(200, found("P3"));
    server.on("GET", SEARCH).query("pageToken", "P3").reply(200, found("", "a"));
    server.on("GET", VIDEOS).query("id", "b,a").reply(200, videos(video("b", 2), video("a", 1)));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("a", "b");
    assertThat(visit.cursor()).isEqualTo("2026-11-20T02:00:00Z");
  }

  @Test
  void asksForWhatWasPublishedSinceAndForNoVideoTwice() throws IOException {
    server.on("GET", SEARCH).reply(200, found("", "a"));
    server.on("GET", VIDEOS).reply(200, videos(video("a", 1)));
    source().visit(visit);

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(server.paths()).containsExactly(SEARCH, VIDEOS, SEARCH);
    assertThat(server.asked().getLast().query())
        .containsEntry("publishedAfter", "2026-11-19T01:00:00Z");
  }

  @Test
  void spendsFewOfTheSearchesOfTheDay() throws IOException {
    for (int page = 1; page < 9; page++) {
      server
          .on("GET", SEARCH)
          .query("pageToken", page == 1 ? null : "P" + page)
          .reply(200, found("P" + (page + 1)));
    }

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(server.paths()).hasSize(4).containsOnly(SEARCH);
    assertThat(visit.problems()).singleElement().asString().contains("the rest is left out");
  }

  @Test
  void endsWherePagesLeadInACircle() throws IOException {
    server.on("GET", SEARCH).reply(200, found("P1"));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(server.paths()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "403, quotaExceeded,     Deferred, 2026-11-22T08:00:00Z",
    "403, rateLimitExceeded, Deferred, 2026-11-22T01:01:00Z",
    "403, keyInvalid,        Stopped,",
    "400, badRequest,        Stopped,",
  })
  void asksNothingMoreWhenTheQuotaIsSpent(int status, String reason, String kind, Instant until)
      throws IOException {
    server
        .on("GET", SEARCH)
        .reply(
            status,
            "{\"error\":{\"code\":%d,\"errors\":[{\"reason\":\"%s\"}]}}".formatted(status, reason));

    VisitOutcome outcome = source().visit(visit);

    assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(outcome instanceof VisitOutcome.Deferred deferred ? deferred.until() : null)
        .isEqualTo(until);
    assertThat(server.paths()).hasSize(1);
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void goesOnAfterAVisitThatWasOver() throws IOException {
    server.on("GET", SEARCH).reply(200, found("", "b", "a"));
    server.on("GET", VIDEOS).query("id", "b,a").reply(200, videos(video("b", 2), video("a", 1)));
    server.on("GET", VIDEOS).query("id", "b").reply(200, videos(video("b", 2)));

    assertThat(source().visit(visit.overAfter(1))).isInstanceOf(VisitOutcome.Deferred.class);
    world.pass(Duration.ofHours(1));
    assertThat(source().visit(visit.overAfter(1))).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("a", "b");
  }

  @Test
  void givesAnotherStillPicture() throws IOException {
    server.on("GET", SEARCH).reply(200, found("", "a"));
    server.on("GET", VIDEOS).reply(200, videos(video("a", 1)));
    source().visit(visit);
    Capture post = visit.only();

    assertThat(source().freshAddress(post.key(), post.attachments().getFirst()))
        .contains("https://i.ytimg.example/hq.jpg");
  }

  private YouTubeSearch source() {
    return new YouTubeSearch(
        URI.create(server.base()),
        Secret.of("hushhush"),
        "công văn hỏa tốc",
        world.fetcher(),
        world.clock());
  }

  /** As a search answers: titles are escaped as on a page, and descriptions cut. */
  private static String found(String next, String... ids) {
    String items =
        Arrays.stream(ids)
            .map(
                id ->
                    """
                    {"kind":"youtube#searchResult","id":{"kind":"youtube#video","videoId":"%s"},
                    "snippet":{"publishedAt":"2026-11-20T08:00:00Z","channelId":"UCabc",
                    "channelTitle":"Trần Thị Bưởi","title":"Công văn &quot;hỏa tốc&quot;",
                    "description":"Cả ..."}}\
                    """
                        .formatted(id))
            .collect(Collectors.joining(","));
    return "{\"kind\":\"youtube#searchListResponse\",%s\"items\":[%s]}"
        .formatted(next.isEmpty() ? "" : "\"nextPageToken\":\"" + next + "\",", items);
  }

  private static String videos(String... videos) {
    return "{\"kind\":\"youtube#videoListResponse\",\"items\":[%s]}"
        .formatted(String.join(",", videos));
  }

  private static String video(String id, int hour) {
    return """
    {"kind":"youtube#video","id":"%s","snippet":{"publishedAt":"2026-11-20T0%d:00:00Z",
    "channelId":"UCabc","channelTitle":"Trần Thị Bưởi","title":"Công văn \\"hỏa tốc\\" & nghỉ học",
    "description":"Cả bài","thumbnails":{
    "maxres":{"url":"https://i.ytimg.example/max.jpg"},
    "high":{"url":"https://i.ytimg.example/hq.jpg"}}}}\
    """
        .formatted(id, hour);
  }
}
