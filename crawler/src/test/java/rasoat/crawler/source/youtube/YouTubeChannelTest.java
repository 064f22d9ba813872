package rasoat.crawler.source.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.TimePrecision;

class YouTubeChannelTest {

  private static final String BASE = "https://www.googleapis.com";
  private static final String CHANNEL =
      BASE + "/youtube/v3/channels?part=contentDetails&forHandle=%40tinphuong";
  private static final String UPLOADS =
      BASE + "/youtube/v3/playlistItems?part=snippet,contentDetails&maxResults=50&playlistId=UUabc";
  private static final String FOUND =
      """
      {"kind":"youtube#channelListResponse","pageInfo":{"totalResults":1},"items":[{"id":"UCabc",
      "contentDetails":{"relatedPlaylists":{"likes":"","uploads":"UUabc"}}}]}\
      """;
  private static final VisitOutcome DONE = new VisitOutcome.Completed();

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @BeforeEach
  void knowTheChannel() {
    fetcher.with(CHANNEL, FOUND);
  }

  @Test
  void readsAVideo() throws IOException {
    fetcher.with(UPLOADS, page("", video("dQw4w9WgXcQ", "2026-11-20T08:00:00Z", "Công văn")));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    Capture post = visit.only();
    assertThat(post.key()).isEqualTo(new PostKey(Platform.YOUTUBE, "UCabc", "dQw4w9WgXcQ"));
    assertThat(post.group()).isEqualTo("Tin phường");
    assertThat(post.text()).isEqualTo("Công văn\nmô tả 🇻🇳");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(post.permalink()).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(
                Kind.VIDEO_THUMB,
                "dQw4w9WgXcQ.jpg",
                "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg"));
    assertThat(visit.freshAddress(post.key(), post.attachments().getFirst()))
        .isEqualTo("https://i.ytimg.com/vi/dQw4w9WgXcQ/default.jpg");
  }

  @Test
  void takesTheLargestStillPictureThatIsListed() throws IOException {
    String video = video("a", "2026-11-20T08:00:00Z", "x");
    fetcher.with(
        UPLOADS,
        page(
            "",
            video.replace(
                "\"default\":{",
                "\"maxres\":{\"url\":\"https://i.ytimg.com/m.jpg\"},\"default\":{")));

    source().visit(visit);

    assertThat(visit.only().attachments().getFirst().address())
        .isEqualTo("https://i.ytimg.com/m.jpg");
  }

  @Test
  void composesLettersAndKeepsEveryOtherSign() throws IOException {
    String text = "\u200fHội làng 👨\u200d👩\u200d👧 " + "Đ🔥".repeat(3400);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    fetcher.with(UPLOADS, page("", video("a", "2026-11-20T08:00:00Z", decomposed)));

    source().visit(visit);

    assertThat(visit.only().text()).isEqualTo(text + "\nmô tả 🇻🇳");
  }

  @Test
  void readsAllPagesOldestFirst() throws IOException {
    fetcher
        .with(UPLOADS, page("EAAa", video("d", "2026-11-20T04:00:00Z", "4")))
        .with(UPLOADS + "&pageToken=EAAa", page("EAAb"))
        .with(UPLOADS + "&pageToken=EAAb", page("", video("a", "2026-11-20T01:00:00Z", "1")));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("a", "d");
    assertThat(visit.cursor()).isEqualTo("2026-11-20T04:00:00Z");
  }

  @Test
  void stopsAtWhatTheLastVisitReached() throws IOException {
    fetcher.with(
        UPLOADS,
        page(
            "EAAa",
            video("c", "2026-11-20T03:00:00Z", "3"),
            video("a", "2026-11-20T01:00:00Z", "1")));

    source().visit(visit.from("2026-11-20T02:00:00Z"));

    assertThat(fetcher.asked()).containsExactly(CHANNEL, UPLOADS);
  }

  @Test
  void endsWherePagesLeadInACircle() throws IOException {
    fetcher.with(UPLOADS, page("X")).with(UPLOADS + "&pageToken=X", page("X"));

    assertThat(source().visit(visit)).isEqualTo(DONE);
    assertThat(fetcher.asked()).hasSize(3);
  }

  @Test
  void goesOnAfterAVisitThatWasOver() throws IOException {
    fetcher.with(
        UPLOADS,
        page("", video("b", "2026-11-20T02:00:00Z", "2"), video("a", "2026-11-20T01:00:00Z", "1")));

    assertThat(source().visit(visit.overAfter(1))).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.cursor()).isEqualTo("2026-11-20T01:00:00Z");
    assertThat(source().visit(visit.overAfter(1))).isEqualTo(DONE);

    assertThat(visit.events()).filteredOn(event -> event.startsWith("post")).hasSize(2);
  }

  @Test
  void saysWhichKnownVideosAreGone() throws IOException {
    String deleted =
        """
        {"snippet":{"publishedAt":"2026-11-20T01:00:00Z","title":"Deleted video","thumbnails":{}},
        "contentDetails":{"videoId":"%s"}}\
        """;
    fetcher
        .with(UPLOADS, page("", video("a", "2026-11-20T01:00:00Z", "1")))
        .with(UPLOADS, page("", deleted.formatted("a"), deleted.formatted("unknown")));
    source().visit(visit);

    source().visit(visit);

    assertThat(visit.gone()).isEqualTo(Map.of(new PostKey(Platform.YOUTUBE, "UCabc", "a"), true));
  }

  @Test
  void readsAnItemWithNothingButAnId() throws IOException {
    fetcher.with(
        UPLOADS,
        page("", "{\"snippet\":null,\"contentDetails\":{\"videoId\":\"a\"}}", "{\"snippet\":{}}"));

    source().visit(visit);

    assertThat(visit.only().precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(visit.only().attachments()).isEmpty();
    assertThat(visit.problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          403, quotaExceeded,       Deferred
          403, rateLimitExceeded,   Deferred
          404, playlistNotFound,    Closed
          404, '',                  Closed
          400, badRequest,          Stopped
          403, accessNotConfigured, Stopped
          401, authError,           Stopped
          500, backendError,        Failed
          """)
  void takesErrorsByTheirReason(int status, String reason, String outcome) throws IOException {
    fetcher.with(UPLOADS, status, error(status, reason));

    assertThat(source().visit(visit).getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void waitsForMidnightInCaliforniaWhenTheQuotaIsSpent() throws IOException {
    fetcher.with(UPLOADS, 403, error(403, "quotaExceeded"));

    VisitOutcome outcome = source().visit(visit);

    assertThat(((VisitOutcome.Deferred) outcome).until())
        .isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"items\":[]}", "{\"pageInfo\":{\"totalResults\":0}}", "{}"})
  void closesAChannelThatIsNotThere(String answer) throws IOException {
    CannedFetcher none = new CannedFetcher().with(CHANNEL, answer);

    assertThat(source(none).visit(visit)).isInstanceOf(VisitOutcome.Closed.class);
  }

  @Test
  void failsOnEveryAnswerThatBreaksOff() throws IOException {
    byte[] whole = page("", video("a", "2026-11-20T01:00:00Z", "1")).getBytes(UTF_8);
    for (byte[] cut : Fixture.cuts(whole).toList()) {
      CannedFetcher broken = new CannedFetcher().with(CHANNEL, FOUND).with(UPLOADS, cut);

      assertThat(source(broken).visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    }
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void passesOnThatItMayNotAskNow() throws IOException {
    fetcher.with(UPLOADS, new FetchResult.Deferred(CannedFetcher.AT, "later"));

    assertThat(source().visit(visit))
        .isEqualTo(new VisitOutcome.Deferred(CannedFetcher.AT, "later"));
  }

  @Test
  void showsNoKey() throws IOException {
    fetcher.with(UPLOADS, page(""));

    source().visit(visit);

    assertThat(fetcher.requests()).allMatch(request -> request.secretQuery().containsKey("key"));
    assertThat(fetcher.requests().stream().map(FetchRequest::toString))
        .noneMatch(shown -> shown.contains("hushhush"));
  }

  private static String page(String next, String... videos) {
    String token = next.isEmpty() ? "" : "\"nextPageToken\":\"" + next + "\",";
    return "{\"kind\":\"youtube#playlistItemListResponse\","
        + token
        + "\"items\":["
        + String.join(",", videos)
        + "]}";
  }

  private static String video(String id, String time, String title) {
    return """
    {"kind":"youtube#playlistItem","someNewField":{"a":1},"snippet":{"publishedAt":"%2$s",
    "channelId":"UCabc","channelTitle":"Tin phường","title":"%3$s","description":"mô tả 🇻🇳",
    "thumbnails":{"default":{"url":"https://i.ytimg.com/vi/%1$s/default.jpg","width":120},
    "high":{"url":"https://i.ytimg.com/vi/%1$s/hqdefault.jpg","width":480,"height":360}}},
    "contentDetails":{"videoId":"%1$s","videoPublishedAt":"%2$s"}}\
    """
        .formatted(id, time, title);
  }

  private static String error(int status, String reason) {
    return "{\"error\":{\"code\":%d,\"errors\":[{\"reason\":\"%s\"}]}}".formatted(status, reason);
  }

  private YouTubeChannel source() {
    return source(fetcher);
  }

  private static YouTubeChannel source(CannedFetcher fetcher) {
    return new YouTubeChannel(
        URI.create(BASE),
        Secret.of("hushhush"),
        "@tinphuong",
        fetcher,
        InstantSource.fixed(CannedFetcher.AT));
  }
}
