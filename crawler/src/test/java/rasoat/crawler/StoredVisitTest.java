package rasoat.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.FetchedCapture;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.SeenPosts;
import rasoat.crawler.store.SqlCaptureQueue;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.Delivery;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestCaptures;
import rasoat.model.port.TestClock;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

/** Posts whose pictures cannot be had yet. */
class StoredVisitTest {

  private static final Visit.FreshAddress NONE = any -> Optional.empty();
  private static final Budget BUDGET = new Budget(Duration.ofHours(1), 3);
  private static final PostSource SILENT = visit -> new VisitOutcome.Completed();

  @TempDir Path folder;
  private final TestClock clock = new TestClock(Instant.parse("2026-03-02T01:02:03Z"));
  private CrawlStore store;
  private SqlCaptureQueue queue;
  private Pictures pictures = (capture, fresh, problems) -> FetchedCapture.of(capture);

  @BeforeEach
  void open() throws IOException {
    store =
        CrawlStore.open(
            new DatabaseAddress.Sqlite(folder.resolve("crawl.db")), clock, SeenPosts.RETENTION);
    queue =
        SqlCaptureQueue.open(
            new DatabaseAddress.Sqlite(folder.resolve("crawl.db")), clock, Redelivery.USUAL);
  }

  @AfterEach
  void close() {
    queue.close();
    store.close();
  }

  @Test
  void anEarlierRevisionThatStillWaitsDoesNotComeAfterALaterOne() throws IOException {
    visit().post(post("họp lúc 7 giờ"), NONE);
    picturesCome();
    visit().post(post("họp lúc 8 giờ"), NONE);
    pass(Duration.ofHours(1));
    visit().finish(SILENT);

    assertThat(taken()).extracting(Capture::text).containsExactly("họp lúc 8 giờ");
  }

  @Test
  void aPostThatIsSeenAgainAndAgainIsGivenUpAllTheSame() throws IOException {
    for (int night = 0; night < 10; night++) {
      StoredVisit visit = visit();
      visit.finish(SILENT);
      visit.post(post("họp lúc 7 giờ"), NONE);
      pass(Duration.ofDays(1));
    }

    assertThat(taken()).extracting(Capture::text).containsExactly("họp lúc 7 giờ");
    assertThat(store.unfinished().nextTry("tinphuong")).isEmpty();
  }

  @Test
  void asksForANewAddressWhenItTriesAgain() throws IOException {
    List<PostKey> asked = new ArrayList<>();
    visit().post(post("họp lúc 7 giờ"), NONE);
    pass(Duration.ofDays(1));
    pictures =
        (capture, fresh, problems) -> {
          assertThat(fresh.of(capture.attachments().getFirst())).contains("https://moi.example/1");
          return FetchedCapture.of(kept(capture));
        };
    visit()
        .finish(
            new PostSource() {
              @Override
              public VisitOutcome visit(Visit visit) {
                return new VisitOutcome.Completed();
              }

              @Override
              public Optional<String> freshAddress(PostKey key, Attachment old) {
                asked.add(key);
                return Optional.of("https://moi.example/1");
              }
            });

    assertThat(asked).containsExactly(post("").key());
    assertThat(taken()).hasSize(1);
  }

  @Test
  void isOverWhenItTookAsLongAsItMay() {
    StoredVisit visit = visit();
    pass(Duration.ofHours(1));
    assertThat(visit.isOver()).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(visit.isOver()).isTrue();
  }

  @Test
  void isOverWhenItBroughtAsManyPostsAsItMay() throws IOException {
    StoredVisit visit = visit();
    for (String text : List.of("một", "hai", "hai")) {
      visit.post(post(text), NONE);
    }
    assertThat(visit.isOver()).as("two were new, the third was known").isFalse();
    visit.post(post("ba"), NONE);
    assertThat(visit.isOver()).isTrue();
  }

  @Test
  void triesInWhichTheHostIsAtRestDoNotCount() throws IOException {
    restFor(Duration.ofHours(4));
    visit().post(post("họp lúc 7 giờ"), NONE);
    for (int i = 0; i < 15; i++) {
      pass(Duration.ofHours(4));
      visit().finish(SILENT);
    }
    picturesCome();
    pass(Duration.ofHours(4));
    visit().finish(SILENT);

    assertThat(taken()).extracting(StoredVisitTest::pictures).containsExactly(0L, 1L);
  }

  @Test
  void asksAHostAtRestNotBeforeItsTime() throws IOException {
    restFor(Duration.ofHours(4));
    visit().post(post("họp lúc 7 giờ"), NONE);

    assertThat(store.unfinished().nextTry("tinphuong"))
        .contains(clock.instant().plus(Duration.ofHours(4)));
  }

  @Test
  void countsThePostsOfEachSourceThatWaitForPictures() throws IOException {
    restFor(Duration.ofHours(4));
    visit().post(post("họp lúc 7 giờ"), NONE);

    assertThat(store.unfinished().count("tinphuong")).isEqualTo(1);
    assertThat(store.unfinished().count("another")).isZero();
  }

  @Test
  void aHostThatIsAlwaysAtRestIsGivenUpAfterSomeDays() throws IOException {
    restFor(Duration.ofHours(1));
    visit().post(post("họp lúc 7 giờ"), NONE);
    for (int hour = 0; hour < 100; hour++) {
      assertThat(store.unfinished().nextTry("tinphuong")).isPresent();
      pass(Duration.ofHours(1));
      visit().finish(SILENT);
    }

    assertThat(store.unfinished().nextTry("tinphuong")).isEmpty();
    assertThat(taken()).hasSize(1);
  }

  @Test
  void timeInWhichTheProgramWasOffDoesNotCount() throws IOException {
    restFor(Duration.ofHours(1));
    visit().post(post("họp lúc 7 giờ"), NONE);
    pass(Duration.ofDays(30));
    visit().finish(SILENT);

    assertThat(store.unfinished().nextTry("tinphuong")).isPresent();
  }

  @Test
  void aPostGoesOnAfterAnHourAndOnceMoreWithItsPictures() throws IOException {
    visit().post(post("họp lúc 7 giờ"), NONE);
    pass(Duration.ofMinutes(10));
    visit().finish(SILENT);
    assertThat(taken()).isEmpty();
    pass(Duration.ofHours(1));
    visit().finish(SILENT);
    assertThat(taken()).extracting(StoredVisitTest::pictures).containsExactly(0L);

    picturesCome();
    pass(Duration.ofHours(2));
    visit().finish(SILENT);

    assertThat(taken()).extracting(StoredVisitTest::pictures).containsExactly(1L);
    assertThat(store.unfinished().nextTry("tinphuong")).isEmpty();
  }

  @Test
  void whatWasForgottenMeanwhileDoesNotComeAgain() throws IOException {
    visit().post(post("họp lúc 7 giờ"), NONE);
    pass(Duration.ofHours(2));
    visit().finish(SILENT);
    assertThat(taken()).hasSize(1);
    assertThat(store.posts().forget(post("").key(), "state secret")).isPresent();

    picturesCome();
    pass(Duration.ofHours(2));
    visit().finish(SILENT);

    assertThat(taken()).isEmpty();
    assertThat(store.unfinished().nextTry("tinphuong")).isEmpty();
  }

  private StoredVisit visit() {
    StoredVisit visit = new StoredVisit("tinphuong", "", store, queue, clock, BUDGET, () -> false);
    visit.fetching(pictures);
    return visit;
  }

  private static long pictures(Capture capture) {
    return capture.attachments().stream().filter(one -> one.kept().isPresent()).count();
  }

  private void restFor(Duration rest) {
    pictures =
        (capture, fresh, problems) ->
            new FetchedCapture(capture, Optional.of(clock.instant().plus(rest)));
  }

  private void picturesCome() {
    pictures = (capture, fresh, problems) -> FetchedCapture.of(kept(capture));
  }

  private static Capture kept(Capture capture) {
    return capture.with(
        capture.attachments().stream()
            .map(one -> one.fetched(TestCaptures.digest("ảnh")))
            .toList());
  }

  private static Capture post(String text) {
    Attachment photo = Attachment.at(Kind.PHOTO, "1.jpg", "https://cu.example/1");
    return TestCaptures.capture("1", text).with(List.of(photo));
  }

  private List<Capture> taken() throws IOException {
    List<Capture> taken = new ArrayList<>();
    for (Optional<Delivery> next = queue.take(Duration.ZERO);
        next.isPresent();
        next = queue.take(Duration.ZERO)) {
      taken.add(next.get().capture());
      next.get().done();
    }
    return taken;
  }

  private void pass(Duration duration) {
    clock.forward(duration);
  }
}
