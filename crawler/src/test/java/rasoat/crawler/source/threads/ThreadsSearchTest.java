package rasoat.crawler.source.threads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.TimePrecision;

class ThreadsSearchTest {

  private static final String SEARCH =
      "https://graph.threads.net/v1.0/keyword_search?q=c%C3%B4ng+v%C4%83n&search_type=RECENT"
          + "&limit=100&fields=id%2Ctext%2Cmedia_type%2Cmedia_url%2Cthumbnail_url%2Ctimestamp"
          + "%2Cusername%2Cshortcode%2Cchildren%7Bmedia_type%2Cmedia_url%2Cthumbnail_url%7D";
  private static final VisitOutcome DONE = new VisitOutcome.Completed();
  private static final String ALBUM =
      """
      {"id":"18012345678901234","media_product_type":"THREADS","media_type":"CAROUSEL_ALBUM",
      "permalink":"https://www.threads.net/@hoamo/post/CxYz1","owner":{"id":"5550001"},
      "username":"hoamo","text":"Công văn 🇻🇳","timestamp":"2026-11-20T05:42:03+0000",
      "shortcode":"CxYz1","some_new_field":[1],"children":{"data":[
      {"id":"1","media_type":"IMAGE","media_url":"https://cdn.example/1.jpg"},
      {"id":"2","media_type":"VIDEO","media_url":"https://cdn.example/2.mp4",
      "thumbnail_url":"https://cdn.example/2.jpg"},
      {"id":"3","media_type":"VIDEO","media_url":"https://cdn.example/3.mp4"}]}}\
      """;

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @Test
  void readsAnAlbum() throws IOException {
    fetcher.with(SEARCH, page("", ALBUM));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    Capture post = visit.only();
    assertThat(post.key().toString()).isEqualTo("THREADS|threads|18012345678901234");
    assertThat(post.group()).isEqualTo("công văn");
    assertThat(post.text()).isEqualTo("Công văn 🇻🇳");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T05:42:03Z"));
    assertThat(post.permalink()).isEqualTo("https://www.threads.com/t/CxYz1");
    assertThat(post.author()).isEqualTo(authors().of(Platform.THREADS, "hoamo"));
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "18012345678901234-1.jpg", "https://cdn.example/1.jpg"),
            Attachment.at(
                Kind.VIDEO_THUMB, "18012345678901234-2.jpg", "https://cdn.example/2.jpg"));
  }

  @Test
  void showsNeitherAuthorsNorTheToken() throws IOException {
    fetcher.with(SEARCH, page("", ALBUM));

    source().visit(visit);

    assertThat(visit.posts().toString() + visit.problems() + visit.events())
        .doesNotContain("hoamo", "5550001", "hushhush");
    assertThat(fetcher.requests().stream().map(FetchRequest::toString))
        .noneMatch(shown -> shown.contains("hushhush"));
  }

  @Test
  void goesThroughAnEmptyPageAndHandsOverOldestFirst() throws IOException {
    fetcher
        .with(SEARCH, page("A", post("2", "2026-11-20T02:00:00+0000")))
        .with(SEARCH + "&after=A", page("B"))
        .with(SEARCH + "&after=B", page("", post("1", "2026-11-20T01:00:00+0000")));

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("1", "2");
    assertThat(visit.cursor()).isEqualTo("1795140000");
    fetcher.with(SEARCH + "&since=1795140000", page("", post("2", "2026-11-20T02:00:00+0000")));
    assertThat(source().visit(visit)).isEqualTo(DONE);
    assertThat(visit.events()).filteredOn(event -> event.startsWith("post")).hasSize(2);
  }

  @Test
  void asksThePostForANewAddress() throws IOException {
    String post = SEARCH.replaceFirst("keyword_search.*fields=", "18012345678901234?fields=");
    PostKey key = new PostKey(Platform.THREADS, "threads", "18012345678901234");
    Attachment old = Attachment.at(Kind.PHOTO, "18012345678901234-1.jpg", "https://cdn.example/0");
    fetcher
        .with(post, ALBUM)
        .with(post, 400, "{\"error\":{\"type\":\"THApiException\",\"code\":100}}")
        .with(post, 400, "{\"error\":{\"type\":\"THApiException\",\"code\":4}}");

    assertThat(source().freshAddress(key, old)).contains("https://cdn.example/1.jpg");
    assertThat(source().freshAddress(key, old)).isEmpty();
    assertThatThrownBy(() -> source().freshAddress(key, old)).isInstanceOf(NotNowException.class);
  }

  @Test
  void endsWherePagesLeadInACircle() throws IOException {
    fetcher.with(SEARCH, page("A")).with(SEARCH + "&after=A", page("A"));

    assertThat(source().visit(visit)).isEqualTo(DONE);
    assertThat(fetcher.asked()).hasSize(2);
  }

  @Test
  void saysOnceThatNothingFoundMayMeanNoApproval() throws IOException {
    fetcher.with(SEARCH, page(""));

    assertThat(source().visit(visit)).isEqualTo(DONE);
    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(visit.problems()).singleElement().asString().contains("approval");
  }

  @Test
  void goesOnAfterAVisitThatWasOver() throws IOException {
    String both =
        page("", post("2", "2026-11-20T02:00:00+0000"), post("1", "2026-11-20T01:00:00+0000"));
    fetcher.with(SEARCH, both).with(SEARCH + "&since=1795136400", both);

    assertThat(source().visit(visit.overAfter(1))).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(source().visit(visit.overAfter(1))).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("1", "2");
  }

  @Test
  void readsAPostWithNothingButAnId() throws IOException {
    String nulls =
        "{\"id\":\"7\",\"text\":null,\"timestamp\":null,\"username\":null,\"children\":null,"
            + "\"media_url\":null,\"shortcode\":null}";
    fetcher.with(SEARCH, page("", nulls, "{}"));

    source().visit(visit);

    assertThat(visit.only().precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(visit.only().author()).isEmpty();
    assertThat(visit.problems()).hasSize(1);
  }

  @Test
  void composesLettersAndKeepsEveryOtherSign() throws IOException {
    String text = "\u200fHội làng 👨\u200d👩\u200d👧 " + "Đ🔥".repeat(3400);
    fetcher.with(
        SEARCH,
        page("", ALBUM.replace("Công văn 🇻🇳", Normalizer.normalize(text, Normalizer.Form.NFD))));

    source().visit(visit);

    assertThat(visit.only().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
            4, Deferred
           17, Deferred
           32, Deferred
          613, Deferred
           10, Stopped
          200, Stopped
          299, Stopped
          102, Stopped
          190, Stopped
          368, Stopped
            1, Failed
            2, Failed
          100, Failed
          """)
  void takesErrorsByTheirCode(int code, String outcome) throws IOException {
    fetcher.with(
        SEARCH,
        400,
        "{\"error\":{\"message\":\"hoamo\",\"type\":\"THApiException\",\"code\":%d}}"
            .formatted(code));

    VisitOutcome ended = source().visit(visit);

    assertThat(ended.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(ended.toString()).doesNotContain("hoamo");
    assertThat(fetcher.asked()).hasSize(1);
  }

  @Test
  void waitsAnHourForTheQuota() throws IOException {
    fetcher.with(SEARCH, 400, "{\"error\":{\"type\":\"THApiException\",\"code\":4}}");

    assertThat(((VisitOutcome.Deferred) source().visit(visit)).until())
        .isEqualTo(CannedFetcher.AT.plusSeconds(3600));
  }

  @Test
  void failsOnEveryAnswerThatBreaksOff() throws IOException {
    for (byte[] cut : Fixture.cuts(page("", ALBUM).getBytes(UTF_8)).toList()) {
      CannedFetcher broken = new CannedFetcher().with(SEARCH, cut);

      assertThat(source(broken).visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    }
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void passesOnWhatKeptAnAnswerFromComing() throws IOException {
    fetcher.with(SEARCH, new FetchResult.Unreachable("no answer")).with(SEARCH, 502, "<html>");

    assertThat(source().visit(visit)).isEqualTo(new VisitOutcome.Failed("no answer"));
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.events()).isEmpty();
  }

  private static String page(String after, String... posts) {
    String next =
        after.isEmpty()
            ? ""
            : ",\"next\":\"https://graph.threads.net/v1.0/keyword_search?access_token=hushhush\"";
    return "{\"data\":[%s],\"paging\":{\"cursors\":{\"before\":\"x\",\"after\":\"%s\"}%s}}"
        .formatted(String.join(",", List.of(posts)), after, next);
  }

  private static String post(String id, String time) {
    return "{\"id\":\"%s\",\"text\":\"a\",\"timestamp\":\"%s\"}".formatted(id, time);
  }

  private static Pseudonyms authors() {
    return new Pseudonyms(new byte[16]);
  }

  private ThreadsSearch source() {
    return source(fetcher);
  }

  private static ThreadsSearch source(CannedFetcher fetcher) {
    return new ThreadsSearch(
        URI.create("https://graph.threads.net"),
        Secret.of("hushhush"),
        "công văn",
        fetcher,
        authors(),
        InstantSource.fixed(CannedFetcher.AT));
  }
}
