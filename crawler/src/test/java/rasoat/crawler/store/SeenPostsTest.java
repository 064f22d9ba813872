package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.store.Seen.EDITED;
import static rasoat.crawler.store.Seen.FULLER;
import static rasoat.crawler.store.Seen.NEW;
import static rasoat.crawler.store.Seen.UNCHANGED;
import static rasoat.model.port.TestCaptures.capture;
import static rasoat.model.port.TestCaptures.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.database.Database;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;

class SeenPostsTest extends OpenedStore {

  @Test
  void tellsNewEditedAndUnchangedPostsApart() throws IOException {
    Capture first = capture("a", "trước");
    Capture second = capture("a", "sau");

    assertThat(List.of(record(first), record(first), record(second), record(second), record(first)))
        .containsExactly(NEW, UNCHANGED, EDITED, UNCHANGED, EDITED);
    assertThat(record(capture("b", "trước"))).isEqualTo(NEW);
  }

  @Test
  void comparesWithoutRemembering() throws IOException {
    Capture first = capture("a", "trước");

    assertThat(store.posts().compare(first)).isEqualTo(NEW);
    assertThat(store.posts().compare(first)).isEqualTo(NEW);
    assertThat(store.posts().isKnown(first.key())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rasoat.model.port.TestCaptures#hard")
  void remembersEveryPostOverARestart(Capture capture) throws IOException {
    record(capture);

    reopen();

    assertThat(store.posts().isKnown(capture.key())).isTrue();
    assertThat(record(capture)).isEqualTo(UNCHANGED);
  }

  @Test
  void tellsApartKeysThatLookAlike() throws IOException {
    record(with(new PostKey(Platform.OTHER, "a|b", "c")));
    store.posts().forget(new PostKey(Platform.OTHER, "a|b", "c"), "old");

    assertThat(store.posts().isKnown(new PostKey(Platform.OTHER, "a", "b|c"))).isFalse();
    assertThat(store.posts().isKnown(new PostKey(Platform.WEB, "a|b", "c"))).isFalse();
  }

  private static Capture with(PostKey key) {
    Capture some = capture("a");
    return new Capture(
        key,
        some.group(),
        some.author(),
        some.time(),
        some.precision(),
        some.text(),
        some.permalink(),
        some.relation(),
        some.attachments(),
        some.state(),
        some.provenance());
  }

  @Test
  void hasOneOfManyThreadsSeeAPostFirst() throws Exception {
    List<Future<Seen>> seen = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Stream.generate(() -> capture("a"))
          .limit(8)
          .forEach(capture -> seen.add(threads.submit(() -> record(capture))));
    }

    assertThat(seen).extracting(Future::get).containsOnlyOnce(NEW).contains(UNCHANGED);
  }

  @ParameterizedTest
  @CsvSource({
    "WAITING,     true,  never fetched",
    "EXPIRED,     true,  a new address may be had",
    "MISSING,     true,  another road may bring it",
    "FORBIDDEN,   false, that will not change",
    "TOO_LARGE,   false, that will not change",
    "UNDECODABLE, false, that will not change",
  })
  void isFullerWithAPictureThatCouldNotBeHad(FetchState before, boolean fuller, String why)
      throws IOException {
    Attachment picture = Attachment.at(Kind.PHOTO, "1.jpg", "https://cdn.invalid/1");
    record(capture("a").with(List.of(picture.failed(before))));
    Seen expected = fuller ? FULLER : UNCHANGED;

    Capture tryAgain = capture("a").with(List.of(picture));
    Capture had = capture("a").with(List.of(picture.fetched(digest("1"))));
    Capture notHad = capture("a").with(List.of(picture.failed(FetchState.EXPIRED)));

    assertThat(store.posts().compare(tryAgain)).as(why).isEqualTo(expected);
    assertThat(record(notHad)).as(why).isEqualTo(UNCHANGED);
    assertThat(record(had)).as(why).isEqualTo(expected);
    assertThat(record(had)).isEqualTo(UNCHANGED);
    assertThat(store.posts().isReferenced(digest("1"))).isEqualTo(fuller);
  }

  @ParameterizedTest
  @CsvSource({
    "LIVE,    LIVE,    LIVE,    seen again",
    "LIVE,    DELETED, DELETED, the platform said so",
    "GONE,    LIVE,    LIVE,    back again",
    "EDITED,  LIVE,    EDITED,  edited once stays edited",
    "EDITED,  GONE,    GONE,    edited and then gone",
  })
  void remembersTheLastState(PostState before, PostState then, PostState expected, String why)
      throws IOException {
    record(capture("a").in(before));
    record(capture("a").in(then));

    assertThat(state("a")).as(why).isEqualTo(expected);
  }

  @Test
  void notesThatAPostWasEditedOrIsGone() throws IOException {
    record(capture("a", "trước"));
    record(capture("a", "sau"));
    assertThat(state("a")).isEqualTo(PostState.EDITED);

    assertThat(store.posts().gone(capture("a").key(), PostState.GONE, clock.instant())).isTrue();

    assertThat(state("a")).isEqualTo(PostState.GONE);
    assertThat(store.posts().gone(capture("b").key(), PostState.GONE, clock.instant())).isFalse();
  }

  @Test
  void refersToTheBytesOfAllRevisions() throws IOException {
    record(capture("a", "trước").with(List.of(Attachment.of(Kind.PHOTO, "1.jpg", digest("1")))));
    record(capture("a", "sau").with(List.of(Attachment.of(Kind.PHOTO, "2.jpg", digest("2")))));

    assertThat(store.posts().isReferenced(digest("raw a"))).isTrue();
    assertThat(store.posts().isReferenced(digest("1"))).isTrue();
    assertThat(store.posts().isReferenced(digest("2"))).isTrue();
    assertThat(store.posts().isReferenced(digest("3"))).isFalse();
  }

  private Seen record(Capture capture) throws IOException {
    return store.posts().record(capture);
  }

  private PostState state(String post) throws IOException {
    try (Database tables = CrawlStore.database(address())) {
      return tables
          .read("look", sql -> PostTable.find(sql, capture(post).key()))
          .orElseThrow()
          .state();
    }
  }
}
