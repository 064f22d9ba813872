package rasoat.crawler.source.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
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

class TikTokOembedTest {

  private static final String OEMBED = "https://www.tiktok.com/oembed";
  // 1795161600 seconds, and a counter.
  private static final String ID = Long.toUnsignedString((1_795_161_600L << 32) + 42);
  private static final String VIDEO = "https://www.tiktok.com/@hoamo/video/" + ID;
  private static final PostKey KEY = new PostKey(Platform.TIKTOK, "tiktok", ID);
  private static final VisitOutcome DONE = new VisitOutcome.Completed();
  private static final String ANSWER =
      """
      {"version":"1.0","type":"video","title":"Công văn hỏa tốc 🔥","some_new_field":1,
      "author_url":"https://www.tiktok.com/@hoamo","author_name":"Trần Thị Hoa Mơ",
      "html":"<blockquote cite=\\"x\\" data-video-id=\\"%s\\"></blockquote>",
      "thumbnail_url":"https://p16.example/a.jpg?x-expires=1","thumbnail_width":576}\
      """
          .formatted(ID);

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @ParameterizedTest
  @CsvSource({
    "https://www.tiktok.com/@hoamo/video/%s",
    "https://www.tiktok.com/@hoamo/photo/%s?is_from_webapp=1",
    "https://vt.tiktok.com/ZSabc/",
  })
  void readsAVideoThatWasReported(String address) throws IOException {
    fetcher.with(OEMBED, ANSWER);

    assertThat(source(address.formatted(ID)).visit(visit)).isEqualTo(DONE);

    Capture post = visit.only();
    assertThat(post.key()).isEqualTo(KEY);
    assertThat(post.text()).isEqualTo("Công văn hỏa tốc 🔥");
    assertThat(post.time()).isEqualTo(Instant.ofEpochSecond(1_795_161_600));
    assertThat(post.permalink()).isEqualTo("https://www.tiktok.com/@_/video/" + ID);
    assertThat(post.author()).isEqualTo(authors().of(Platform.TIKTOK, "hoamo"));
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Kind.VIDEO_THUMB, ID + ".jpg", "https://p16.example/a.jpg?x-expires=1"));
  }

  @Test
  void showsNoAuthor() throws IOException {
    fetcher.with(OEMBED, ANSWER).with(OEMBED, 500, "");
    VisitOutcome outcome = source(VIDEO, VIDEO + "1").visit(visit);

    assertThat(visit.posts() + " " + visit.problems() + visit.events() + outcome)
        .doesNotContain("hoamo", "Hoa Mơ");
    assertThat(fetcher.requests().stream().map(FetchRequest::toString))
        .noneMatch(shown -> shown.contains("hoamo"));
  }

  @Test
  void saysThatAVideoIsGone() throws IOException {
    fetcher.with(OEMBED, ANSWER).with(OEMBED, 404, "");
    source(VIDEO).visit(visit);

    assertThat(source(VIDEO).visit(visit)).isEqualTo(DONE);

    assertThat(visit.gone()).isEqualTo(Map.of(KEY, false));
  }

  @Test
  void asksForANewAddressOfTheStillPicture() throws IOException {
    fetcher.with(OEMBED, ANSWER).with(OEMBED, ANSWER.replace("a.jpg", "b.jpg"));
    source(VIDEO).visit(visit);

    assertThat(visit.freshAddress(KEY, visit.only().attachments().getFirst()))
        .isEqualTo("https://p16.example/b.jpg?x-expires=1");
  }

  @Test
  void asksForANewAddressOfAVideoOfAnEarlierVisit() throws IOException {
    Attachment old = Attachment.at(Kind.VIDEO_THUMB, ID + ".jpg", "https://p16.example/old.jpg");
    fetcher.with(OEMBED, ANSWER).with(OEMBED, 404, "").with(OEMBED, 502, "");

    assertThat(source(VIDEO).freshAddress(KEY, old))
        .contains("https://p16.example/a.jpg?x-expires=1");
    assertThat(source("https://vt.tiktok.com/a").freshAddress(KEY, old)).isEmpty();
    assertThatThrownBy(() -> source(VIDEO).freshAddress(KEY, old))
        .isInstanceOf(NotNowException.class);
    assertThat(fetcher.requests().get(1).secretQuery().get("url").reveal())
        .isEqualTo("https://www.tiktok.com/@_/video/" + ID);
  }

  @Test
  void reportsAnAddressThatLeadsToNoVideo() throws IOException {
    fetcher.with(OEMBED, 400, "{}").with(OEMBED, "{}").with(OEMBED, "[]").with(OEMBED, "<html>");

    assertThat(
            source("https://vt.tiktok.com/a", "https://vt.tiktok.com/b", VIDEO, VIDEO).visit(visit))
        .isEqualTo(DONE);

    assertThat(visit.posts()).isEmpty();
    assertThat(visit.problems()).hasSize(4).first().asString().contains("address 1 of 4");
  }

  @Test
  void readsAnAnswerWithNothingInIt() throws IOException {
    fetcher.with(OEMBED, "{\"title\":null,\"thumbnail_url\":null,\"author_url\":null}");

    source("https://www.tiktok.com/@hoamo/video/12345678").visit(visit);

    assertThat(visit.only().precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(visit.only().attachments()).isEmpty();
    assertThat(visit.only().author()).isEmpty();
  }

  @Test
  void stopsWhereItMayNotAskNow() throws IOException {
    fetcher.with(OEMBED, new FetchResult.Deferred(CannedFetcher.AT, "later"));

    assertThat(source(VIDEO, VIDEO).visit(visit)).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(fetcher.asked()).hasSize(1);
  }

  @Test
  void endsWhenTheVisitIsOver() throws IOException {
    assertThat(source(VIDEO).visit(visit.overAfter(0))).isInstanceOf(VisitOutcome.Deferred.class);
  }

  @Test
  void readsNothingFromAnAnswerThatBreaksOff() throws IOException {
    for (byte[] cut : Fixture.cuts(ANSWER.getBytes(UTF_8)).toList()) {
      RecordingVisit broken = new RecordingVisit();

      new TikTokOembed(
              URI.create("https://www.tiktok.com"),
              List.of(URI.create(VIDEO)),
              new CannedFetcher().with(OEMBED, cut),
              authors(),
              InstantSource.fixed(CannedFetcher.AT))
          .visit(broken);

      assertThat(broken.posts()).isEmpty();
      assertThat(broken.problems()).hasSize(1);
    }
  }

  private static Pseudonyms authors() {
    return new Pseudonyms(new byte[16]);
  }

  private TikTokOembed source(String... addresses) {
    return new TikTokOembed(
        URI.create("https://www.tiktok.com"),
        List.of(addresses).stream().map(URI::create).toList(),
        fetcher,
        authors(),
        InstantSource.fixed(CannedFetcher.AT.plusSeconds(9_999_999)));
  }
}
