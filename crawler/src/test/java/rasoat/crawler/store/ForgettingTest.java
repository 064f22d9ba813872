package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;
import static rasoat.model.port.TestCaptures.digest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

class ForgettingTest extends OpenedStore {

  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final PostKey A = capture("a").key();

  @Test
  void postsExpireWhenTheirTimeIsOverTheOldestFirst() throws IOException {
    store.posts().record(capture("b"));
    clock.forward(MOMENT);
    store.posts().record(capture("a"));

    clock.forward(SeenPosts.RETENTION.minus(MOMENT).minus(MOMENT));
    assertThat(expired(9)).isEmpty();

    clock.forward(MOMENT.plus(MOMENT));
    assertThat(expired(9)).containsExactly(capture("b").key(), A);
    assertThat(expired(1)).containsExactly(capture("b").key());
  }

  @Test
  void onlyAnEditBeginsTheTimeAnew() throws IOException {
    store.posts().record(capture("a"));
    store.posts().record(capture("b"));
    clock.forward(Duration.ofHours(1));
    store.posts().record(capture("a"));
    store.posts().record(capture("b", "sửa"));

    clock.forward(SeenPosts.RETENTION.minus(Duration.ofHours(1)));

    assertThat(expired(9)).containsExactly(A);
  }

  @Test
  void aPostWithAFindingStaysUntilItIsReleased() throws IOException {
    store.posts().record(capture("a"));
    assertThat(store.posts().keep(A)).isTrue();
    clock.forward(SeenPosts.RETENTION);
    assertThat(expired(9)).isEmpty();
    assertThat(store.posts().forget(A, "72 hours")).isEmpty();
    assertThat(store.posts().isReferenced(digest("raw a"))).isTrue();

    assertThat(store.posts().release(A)).isTrue();

    assertThat(expired(9)).containsExactly(A);
    assertThat(store.posts().forget(A, "72 hours")).isPresent();
  }

  @Test
  void anEditKeepsTheFindingOfAPost() throws IOException {
    store.posts().record(capture("a", "trước"));
    store.posts().keep(A);
    store.posts().record(capture("a", "sau"));

    assertThat(store.posts().forget(A, "72 hours")).isEmpty();
  }

  @Test
  void aDeletionIsRecordedWithTheDigestsAndNothingElse() throws IOException {
    store.posts().record(withPicture(capture("a")));

    Deletion deletion = store.posts().forget(A, "72 hours").orElseThrow();

    assertThat(deletion.at()).isEqualTo(clock.instant());
    assertThat(deletion.reason()).isEqualTo("72 hours");
    assertThat(deletion.digests()).containsExactlyInAnyOrder(digest("raw a"), digest("picture"));
    reopen();
    assertThat(store.posts().deletionsSince(clock.instant())).containsExactly(deletion);
    assertThat(store.posts().deletionsSince(clock.instant().plus(MOMENT))).isEmpty();
    assertThat(store.posts().forget(A, "again")).isEmpty();
  }

  @Test
  void bytesStayWhileAnotherPostNeedsThem() throws IOException {
    store.posts().record(withPicture(capture("a")));
    store.posts().record(withPicture(capture("b")));

    store.posts().forget(A, "72 hours");
    assertThat(store.posts().isReferenced(digest("raw a"))).isFalse();
    assertThat(store.posts().isReferenced(digest("picture"))).isTrue();

    store.posts().forget(capture("b").key(), "72 hours");
    assertThat(store.posts().isReferenced(digest("picture"))).isFalse();
  }

  @Test
  void aForgottenPostIsKnownWhenItComesAgainUnlessItWasEdited() throws IOException {
    store.posts().record(capture("a"));
    store.posts().forget(A, "72 hours");

    assertThat(store.posts().isKnown(A)).isTrue();
    assertThat(store.posts().record(capture("a"))).isEqualTo(Seen.UNCHANGED);
    assertThat(store.posts().isReferenced(digest("raw a"))).isFalse();
    assertThat(store.posts().record(capture("a", "sửa"))).isEqualTo(Seen.EDITED);
    assertThat(store.posts().isReferenced(digest("raw a"))).isTrue();
  }

  private static Capture withPicture(Capture capture) {
    return capture.with(List.of(Attachment.of(Kind.PHOTO, "1.jpg", digest("picture"))));
  }

  private List<PostKey> expired(int limit) throws IOException {
    return store.posts().expired(clock.instant(), limit);
  }
}
