package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Validators;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.TimePrecision;

class FeedSourceTest {

  private static final String FEED = "https://lang.example/tin/feed";
  private static final String RSS = Fixture.text(FeedSourceTest.class, "feed.rss");
  private static final String ATOM = Fixture.text(FeedSourceTest.class, "alerts.atom");
  private static final VisitOutcome DONE = new VisitOutcome.Completed();

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @Test
  void readsAnItem() throws IOException {
    fetcher.with(FEED, RSS);

    assertThat(source().visit(visit)).isEqualTo(DONE);

    Capture post = visit.post("bai-1");
    assertThat(post.key()).isEqualTo(new PostKey(Platform.WEB, FEED, "bai-1"));
    assertThat(post.group()).isEqualTo("Báo Làng & Phố");
    assertThat(post.text()).isEqualTo("Hội làng \"vui\" lắm\nTóm tắt\nhai dòng");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
    assertThat(post.permalink()).isEqualTo("https://lang.example/hoi-lang?id=1");
    assertThat(post.author()).hasSize(64);
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "hoi lang.jpg", "https://lang.example/anh/hoi%20lang.jpg"));
  }

  @Test
  void namesAnItemByItsAddressAndTakesTheTimeOfTheVisit() throws IOException {
    fetcher.with(FEED, RSS);

    source().visit(visit);

    Capture post = visit.post("https://lang.example/khong-ten");
    assertThat(post.time()).isEqualTo(CannedFetcher.AT);
    assertThat(post.precision()).isEqualTo(TimePrecision.UNKNOWN);
    assertThat(post.attachments())
        .containsExactly(
            Attachment.at(Kind.DOCUMENT, "cv.pdf", "https://lang.example/cv.pdf"),
            Attachment.at(Kind.PHOTO, "lon.jpg", "https://lang.example/lon.jpg"));
  }

  @Test
  void readsTheWholeTextWithItsPicturesWhereThereIsOne() throws IOException {
    fetcher.with(FEED, RSS);

    source().visit(visit);

    Capture post = visit.post("bai-3");
    assertThat(post.text()).isEqualTo("Hội làng vui lắm 👨\u200d👩\u200d👧 🇻🇳\ndài hơn");
    assertThat(post.attachments().stream().map(Attachment::address))
        .containsExactly("https://lang.example/x/a.jpg", "https://lang.example/x/b-1280.jpg");
  }

  @Test
  void reportsAnItemThatIsNothing() throws IOException {
    fetcher.with(FEED, RSS);

    source().visit(visit);

    assertThat(visit.posts()).hasSize(3);
    assertThat(visit.problems()).hasSize(1);
  }

  @Test
  void unwrapsTheFindsOfASearchAndLooksUpNoEntity() throws IOException {
    fetcher.with(FEED, ATOM);

    assertThat(source().visit(visit)).isEqualTo(DONE);

    Capture post = visit.only();
    assertThat(post.permalink()).isEqualTo("https://dien-dan.example/t/1?p=2");
    assertThat(post.text()).startsWith("Công văn lan truyền\ntrích đoạn").doesNotContain("root:");
    assertThat(post.time()).isEqualTo(Instant.parse("2026-11-20T08:01:02Z"));
    assertThat(post.group()).isEqualTo("Google Alerts - công văn");
  }

  @Test
  void showsNoAuthors() throws IOException {
    fetcher.with(FEED, RSS).with(FEED, ATOM);
    source().visit(visit);
    source().visit(visit);

    assertThat(visit.posts().toString()).doesNotContain("Hoa Mơ", "Sổ Tay");
    assertThat(visit.posts()).hasSize(4);
  }

  @Test
  void asksOnlyForWhatHasChanged() throws IOException {
    Map<String, List<String>> headers =
        Map.of("etag", List.of("W/\"a b\""), "last-modified", List.of("Fri, 20 Nov 2026"));
    fetcher
        .with(FEED, CannedFetcher.fetched(FEED, headers, RSS.getBytes(UTF_8)))
        .with(FEED, new FetchResult.NotModified());
    source().visit(visit);

    assertThat(source().visit(visit)).isEqualTo(DONE);

    assertThat(fetcher.requests().getLast().validators())
        .isEqualTo(new Validators("W/\"a b\"", "Fri, 20 Nov 2026"));
    assertThat(visit.events()).hasSize(4);
  }

  @Test
  void readsTheSameBytesOnce() throws IOException {
    fetcher.with(FEED, RSS);
    source().visit(visit);

    source().visit(visit);

    assertThat(visit.events()).filteredOn(event -> event.startsWith("post")).hasSize(3);
  }

  @Test
  void handsOverAgainWhatWasChanged() throws IOException {
    fetcher
        .with(FEED, ATOM)
        .with(FEED, ATOM.replace("đoạn", "đoạn mới"))
        .with(FEED, ATOM.replace("2026-11-21T", "2026-11-23T"));
    source().visit(visit);
    source().visit(visit);
    assertThat(visit.only().state()).isEqualTo(PostState.LIVE);

    source().visit(visit);

    assertThat(visit.only().state()).isEqualTo(PostState.EDITED);
  }

  @Test
  void goesOnAfterAVisitThatWasOver() throws IOException {
    fetcher.with(FEED, RSS);

    assertThat(source().visit(visit.overAfter(2))).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.cursor()).isEmpty();
    assertThat(source().visit(visit.overAfter(2))).isEqualTo(DONE);

    assertThat(visit.posts()).hasSize(3);
  }

  @Test
  void readsVietnameseThatIsCalledUtf8AndIsNot() throws IOException {
    String feed =
        "<rss><channel><item><guid>1</guid><title>là đêm ở cổ</title></item></channel></rss>";
    String tones = feed.replace("ở", "ơ\u0309").replace("ổ", "ô\u0309");
    fetcher.with(FEED, tones.getBytes(Charset.forName("windows-1258")));

    source().visit(visit);

    assertThat(visit.only().text()).isEqualTo("là đêm ở cổ");
  }

  @Test
  void keepsTenThousandSignsAndMarksOfDirection() throws IOException {
    String text = "\u200f" + "Đ🔥".repeat(3400);
    fetcher.with(FEED, RSS.replace("Tóm tắt", text));

    source().visit(visit);

    assertThat(visit.post("bai-1").text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Xin chờ</body></html>", "{\"a\":1}", "<<<", "\u0000"})
  void failsOnWhatIsNoFeed(String body) throws IOException {
    fetcher.with(FEED, body);

    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void readsOnlyWholeItemsOfAFeedThatBreaksOff() throws IOException {
    source(new CannedFetcher().with(FEED, RSS)).visit(visit);
    for (byte[] cut : Fixture.cuts(RSS.strip().getBytes(UTF_8)).toList()) {
      RecordingVisit broken = new RecordingVisit();

      VisitOutcome outcome = source(new CannedFetcher().with(FEED, cut)).visit(broken);

      assertThat(outcome).isInstanceOf(VisitOutcome.Failed.class);
      assertThat(broken.cursor()).isEmpty();
      assertThat(broken.posts().stream().map(Capture::revision))
          .isSubsetOf(visit.posts().stream().map(Capture::revision).toList());
    }
  }

  @Test
  void passesOnRefusals() throws IOException {
    fetcher
        .with(FEED, 410, "")
        .with(FEED, 404, "")
        .with(FEED, new FetchResult.Deferred(CannedFetcher.AT, "later"))
        .with(FEED, new FetchResult.TooLarge(1, "large"));

    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Closed.class);
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(source().visit(visit)).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(source().visit(visit)).isEqualTo(new VisitOutcome.Failed("large"));
  }

  private FeedSource source() {
    return source(fetcher);
  }

  private static FeedSource source(CannedFetcher fetcher) {
    return new FeedSource(
        URI.create(FEED),
        fetcher,
        new Pseudonyms(new byte[16]),
        InstantSource.fixed(CannedFetcher.AT));
  }
}
