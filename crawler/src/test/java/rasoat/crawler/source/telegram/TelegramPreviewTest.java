package rasoat.crawler.source.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.source.CannedFetcher;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

class TelegramPreviewTest {

  private static final String NEWEST = "https://t.me/s/vd";

  private final CannedFetcher fetcher = new CannedFetcher();
  private final RecordingVisit visit = new RecordingVisit();

  @Test
  void readsAChannelFromItsNewestPageBack() throws IOException {
    fetcher
        .with("https://t.me/s/TinPhuong", fixture("newest.html"))
        .with("https://t.me/s/TinPhuong?before=1042", fixture("older.html"));

    VisitOutcome outcome = source("TinPhuong").visit(visit);

    assertThat(outcome).isEqualTo(new VisitOutcome.Completed());
    assertThat(visit.ids())
        .containsExactly(
            "1054", "1052", "1051", "1050", "1049", "1048", "1047", "1046", "1045", "1044", "1042",
            "1040", "1039");
    assertThat(visit.posts()).allMatch(post -> post.key().source().equals("tinphuong"));
    assertThat(visit.problems()).hasSize(2);
  }

  @Test
  void asksForNothingThatIsKnown() throws IOException {
    fetcher.with(NEWEST, page(10, 10, 11, 12)).with(NEWEST + "?before=10", page(0, 8, 9));
    source("vd").visit(visit);
    fetcher.forget();
    int before = visit.events().size();

    VisitOutcome outcome = source("vd").visit(visit);

    assertThat(outcome).isEqualTo(new VisitOutcome.Completed());
    assertThat(fetcher.asked()).containsExactly(NEWEST);
    assertThat(visit.events().subList(before, visit.events().size()))
        .noneMatch(event -> event.startsWith("post"));
  }

  @Test
  void stopsAtWhatTheLastVisitReached() throws IOException {
    fetcher.with(NEWEST, page(20, 20, 21)).with(NEWEST + "?before=20", page(10, 10, 11, 12));

    source("vd").visit(visit.from("11 0 0"));

    assertThat(visit.ids()).containsExactly("21", "20", "12");
    assertThat(fetcher.asked()).containsExactly(NEWEST, NEWEST + "?before=20");
  }

  @Test
  void goesOnWhereAVisitWasOverAndLeavesNoGap() throws IOException {
    fetcher
        .with(NEWEST, page(10, 10, 11))
        .with(NEWEST, page(12, 12, 13))
        .with(NEWEST + "?before=12", page(10, 10, 11))
        .with(NEWEST + "?before=10", page(0, 7, 8, 9));

    VisitOutcome first = source("vd").visit(visit.overAfter(1));
    VisitOutcome second = source("vd").visit(visit.overAfter(100));

    assertThat(first).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(second).isEqualTo(new VisitOutcome.Completed());
    assertThat(visit.ids()).containsExactly("11", "13", "12", "10", "9", "8", "7");
    assertThat(visit.cursor()).isEqualTo("13 0 0");
  }

  @Test
  void leapsOverWhatAnEarlierVisitHandedOver() throws IOException {
    fetcher
        .with(NEWEST, page(50, 50, 51))
        .with(NEWEST + "?before=50", page(39, 39, 40, 41))
        .with(NEWEST + "?before=30", page(28, 28, 29));

    source("vd").visit(visit.from("28 30 40"));

    assertThat(visit.ids()).containsExactly("51", "50", "41", "29");
    assertThat(visit.cursor()).isEqualTo("51 0 0");
  }

  @Test
  void leavesNoGapWhenTwoVisitsInARowAreOver() throws IOException {
    fetcher
        .with(NEWEST, page(0, 1, 2, 3))
        .with(NEWEST, page(4, 4, 5, 6))
        .with(NEWEST + "?before=4", page(0, 1, 2, 3));
    source("vd").visit(visit.overAfter(1));
    source("vd").visit(visit.overAfter(1));

    source("vd").visit(visit.overAfter(100));

    assertThat(visit.ids()).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
    assertThat(visit.events()).filteredOn(event -> event.startsWith("post")).hasSize(6);
  }

  @Test
  void movesOverNoPostThatCouldNotBeKept() {
    fetcher.with(NEWEST, page(0, 1, 2, 3));

    assertThatThrownBy(() -> source("vd").visit(visit.brokenAfter(1)))
        .isInstanceOf(IOException.class);
    assertThat(visit.cursor()).isEmpty();
  }

  @Test
  void endsWhenOlderPagesLeadInACircle() throws IOException {
    fetcher.with(NEWEST, page(10, 10)).with(NEWEST + "?before=10", page(10, 9));

    assertThat(source("vd").visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
  }

  @Test
  void closesAChannelThatHasNoPreview() throws IOException {
    fetcher.with(NEWEST, "https://t.me/vd", fixture("elsewhere.html"));

    assertThat(source("vd").visit(visit)).isInstanceOf(VisitOutcome.Closed.class);
    assertThat(visit.events()).isEmpty();
  }

  @Test
  void failsOnAPageWithoutTheMarksOfAChannel() throws IOException {
    fetcher.with(NEWEST, fixture("elsewhere.html"));

    assertThat(source("vd").visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
  }

  @Test
  void completesOnAChannelWithoutPosts() throws IOException {
    fetcher.with(NEWEST, "<div class=\"tme_no_messages_found\">No posts found</div>");

    assertThat(source("vd").visit(visit)).isEqualTo(new VisitOutcome.Completed());
  }

  @Test
  void passesOnWhatKeptAPageFromComing() throws IOException {
    fetcher
        .with(NEWEST, new FetchResult.Deferred(CannedFetcher.AT, "later"))
        .with(NEWEST, new FetchResult.Refused("robots.txt"))
        .with(NEWEST, 503, "")
        .with(
            NEWEST,
            new FetchResult.Failed(
                429, Map.of(), new byte[0], Optional.of(CannedFetcher.AT), "429"));

    assertThat(source("vd").visit(visit))
        .isEqualTo(new VisitOutcome.Deferred(CannedFetcher.AT, "later"));
    assertThat(source("vd").visit(visit)).isEqualTo(new VisitOutcome.Failed("robots.txt"));
    assertThat(source("vd").visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(source("vd").visit(visit))
        .isEqualTo(new VisitOutcome.Deferred(CannedFetcher.AT, "429"));
  }

  @Test
  void handsOverAnEditedPostAgain() throws IOException {
    fetcher.with(NEWEST, page(0, 1, 2)).with(NEWEST, page(0, 1, 2).replace("<i></i>", "edited"));
    source("vd").visit(visit);

    source("vd").visit(visit);

    assertThat(visit.events()).filteredOn(event -> event.equals("post 2")).hasSize(2);
  }

  @Test
  void callsAPostDeletedAfterTwoLooksAndNeverLooksAgain() throws IOException {
    String look = "https://t.me/vd/2?embed=1&mode=tme";
    fetcher
        .with(NEWEST, page(0, 1, 2, 3))
        .with(NEWEST, page(0, 1, 3))
        .with(look, fixture("not-found.html"));
    source("vd").visit(visit);

    source("vd").visit(visit);
    assertThat(visit.gone()).isEmpty();
    source("vd").visit(visit);
    assertThat(visit.gone()).isEqualTo(Map.of(new PostKey(Platform.TELEGRAM, "vd", "2"), true));
    source("vd").visit(visit);

    assertThat(fetcher.asked()).filteredOn(look::equals).hasSize(2);
  }

  @Test
  void takesNeitherGapsNorPostsThatAreStillThereForDeleted() throws IOException {
    fetcher
        .with(NEWEST, page(0, 1, 2, 9))
        .with(NEWEST, page(0, 1, 9))
        .with("https://t.me/vd/2?embed=1&mode=tme", page(0, 2));

    for (int i = 0; i < 4; i++) {
      source("vd").visit(visit);
    }

    assertThat(visit.gone()).isEmpty();
  }

  @Test
  void seesThatTheNewestPostIsDeleted() throws IOException {
    fetcher
        .with(NEWEST, page(0, 1, 2))
        .with(NEWEST, page(0, 1))
        .with("https://t.me/vd/2?embed=1&mode=tme", fixture("not-found.html"));

    for (int i = 0; i < 3; i++) {
      source("vd").visit(visit);
    }

    assertThat(visit.gone()).hasSize(1);
  }

  @Test
  void asksThePostForANewAddressOfItsPicture() throws IOException {
    fetcher
        .with("https://t.me/s/tinphuong", fixture("newest.html"))
        .with("https://t.me/s/tinphuong?before=1042", fixture("older.html"))
        .with(
            "https://t.me/tinphuong/1042?embed=1&mode=tme",
            fixture("newest.html").replace("bbb.jpg", "new.jpg"));
    source("tinphuong").visit(visit);
    Capture album = visit.post("1042");

    assertThat(visit.freshAddress(album.key(), album.attachments().get(1)))
        .isEqualTo("https://cdn4.telesco.pe/file/new.jpg");
  }

  @Test
  void saysWhenAPostIsNotShownNow() {
    fetcher.with("https://t.me/tinphuong/1042?embed=1&mode=tme", 500, "");
    Attachment old = Attachment.at(Attachment.Kind.PHOTO, "1042.jpg", "https://cu.example/1");
    PostKey key = new PostKey(Platform.TELEGRAM, "tinphuong", "1042");

    assertThatThrownBy(() -> source("tinphuong").freshAddress(key, old))
        .isInstanceOf(NotNowException.class);
  }

  @Test
  void refusesWhatIsNoNameOfAChannel() {
    assertThatThrownBy(() -> source("a/../b")).isInstanceOf(IllegalArgumentException.class);
  }

  private TelegramPreview source(String channel) {
    return new TelegramPreview(
        URI.create("https://t.me"),
        channel,
        fetcher,
        new Pseudonyms(new byte[16]),
        InstantSource.fixed(CannedFetcher.AT));
  }

  private static String fixture(String name) {
    return Fixture.text(TelegramPreviewTest.class, name);
  }

  /** A page with these posts; 0 for none before them. */
  private static String page(int before, Integer... posts) {
    String more = before == 0 ? "" : "<a class=\"tme_messages_more\" data-before=\"%d\"></a>";
    List<Integer> ids = Arrays.asList(posts);
    return "<div class=\"tgme_channel_info\"></div>"
        + more.formatted(before)
        + ids.stream().map(TelegramPreviewTest::message).collect(Collectors.joining("\n"));
  }

  private static String message(int id) {
    return """
    <div class="tgme_widget_message" data-post="vd/%1$d">
    <div class="tgme_widget_message_text">Bài %1$d</div>
    <span class="tgme_widget_message_meta"><i></i>
    <a class="tgme_widget_message_date"><time datetime="2026-11-20T08:01:02+00:00"></time></a>
    </span></div>\
    """
        .formatted(id);
  }
}
