package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;
import static rasoat.model.port.TestCaptures.digest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.PostState;

/**
 * What every {@link CaptureQueue} keeps to.
 *
 * <p>That something does <em>not</em> come is shown by what comes in its place: a capture that was
 * put after it.
 */
public abstract class CaptureQueueContract extends DeadLetterContract {

  private static final Duration MOMENT = Duration.ofMillis(1);

  @Test
  void saysWhenTheOldestThatWaitsWasCaptured() throws IOException {
    Capture oldest = capture("a");
    assertThat(queue.oldestWaiting()).isEmpty();

    assertThat(queue.put(oldest)).as("taken in").isTrue();
    queue.put(capture("b"));

    assertThat(queue.oldestWaiting()).isIn(Optional.empty(), Optional.of(oldest.provenance().at()));
  }

  @Test
  void deliversInOrder() throws IOException {
    put("a", "b", "c");

    assertThat(List.of(taken(), taken(), taken())).containsExactly("a", "b", "c");
  }

  @Test
  void hasNothingWhenNothingCame() throws IOException {
    assertThat(queue.take(Duration.ZERO)).isEmpty();
    assertThat(queue.deadLetters(9)).isEmpty();
    assertThat(queue.depth()).isEqualTo(new QueueDepth(0, 0, 0));
  }

  @ParameterizedTest
  @MethodSource("rasoat.model.port.TestCaptures#hard")
  void carriesCapturesUnchanged(Capture capture) throws IOException {
    queue.put(capture);

    assertThat(take().capture()).isEqualTo(capture);
  }

  @Test
  void neverDeliversAgainWhatIsDone() throws IOException {
    put("a");
    take().done();

    clock.forward(Duration.ofDays(30));
    put("marker");

    assertThat(taken()).isEqualTo("marker");
  }

  @Test
  void deliversAgainWhenTheLeaseRanOut() throws IOException {
    put("a");
    Delivery first = take();

    clock.forward(REDELIVERY.lease());
    Delivery second = take();

    assertThat(second.capture()).isEqualTo(first.capture());
    assertThat(List.of(first.attempt(), second.attempt())).containsExactly(1, 2);
  }

  @Test
  void doesNotDeliverAgainBeforeTheLeaseRanOut() throws IOException {
    put("a");
    take();

    clock.forward(REDELIVERY.lease().minus(MOMENT));
    put("marker");

    assertThat(taken()).isEqualTo("marker");
    assertThat(queue.take(Duration.ZERO)).isEmpty();
  }

  @Test
  void takesDoneFromOneWhoseLeaseRanOut() throws IOException {
    put("a");
    Delivery late = take();
    clock.forward(REDELIVERY.lease());
    take();

    late.done();
    clock.forward(REDELIVERY.lease());
    put("marker");

    assertThat(taken()).isEqualTo("marker");
  }

  @Test
  void takesNoFailureFromOneWhoseLeaseRanOut() throws IOException {
    put("a");
    Delivery late = take();
    clock.forward(REDELIVERY.lease());
    take();

    late.fail("late");
    clock.forward(REDELIVERY.backOff());
    put("marker");

    assertThat(taken()).isEqualTo("marker");
  }

  @Test
  void takesOnlyTheFirstEndOfADelivery() throws IOException {
    put("a", "b");
    Delivery done = take();
    Delivery failed = take();

    done.done();
    done.fail("after done");
    failed.fail("first");
    failed.fail("second");
    clock.forward(REDELIVERY.backOff());

    assertThat(take().attempt()).isEqualTo(2);
    assertThat(queue.depth()).isEqualTo(new QueueDepth(0, 1, 0));
  }

  @Test
  void deliversAFailureAgainAfterTheBackOff() throws IOException {
    put("a");
    take().fail("no memory");

    clock.forward(REDELIVERY.backOff().minus(MOMENT));
    put("marker");
    assertThat(taken()).isEqualTo("marker");
    assertThat(queue.take(Duration.ZERO)).isEmpty();

    clock.forward(MOMENT);
    assertThat(take().attempt()).isEqualTo(2);
  }

  @Test
  void deliversAnEditOnItsOwnAndAfterTheOriginal() throws IOException {
    queue.put(capture("a", "trước"));
    queue.put(capture("a", "sau"));

    assertThat(take().capture().text()).isEqualTo("trước");
    assertThat(take().capture().text()).isEqualTo("sau");
  }

  @Test
  void deliversAnotherStateOnItsOwn() throws IOException {
    queue.put(capture("a"));
    queue.put(capture("a").in(PostState.DELETED));

    assertThat(take().capture().state()).isEqualTo(PostState.LIVE);
    assertThat(take().capture().state()).isEqualTo(PostState.DELETED);
  }

  @Test
  void deliversPicturesThatCouldBeHadLater() throws IOException {
    Attachment picture = Attachment.at(Attachment.Kind.PHOTO, "1.jpg", "https://cdn.invalid/1");
    queue.put(capture("a").with(List.of(picture.failed(FetchState.EXPIRED))));
    queue.put(capture("a").with(List.of(picture.fetched(digest("1")))));

    assertThat(take().capture().attachments().getFirst().kept()).isEmpty();
    assertThat(take().capture().attachments().getFirst().kept()).contains(digest("1"));
  }

  @Test
  void wakesATakerThatWaits() throws Exception {
    try (ExecutorService taker = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<Delivery>> waiting = taker.submit(() -> queue.take(Duration.ofMinutes(1)));
      put("a");

      assertThat(waiting.get()).isPresent();
    }
  }

  @Test
  void countsEveryCaptureOnce() throws IOException {
    die("dead");
    put("done", "under way", "failed", "waiting");
    take().done();
    take();
    take().fail("later");

    assertThat(queue.depth()).isEqualTo(new QueueDepth(2, 1, 1));
  }

  @Test
  void countsAsWaitingWhatIsToBeDeliveredAgain() throws IOException {
    put("a");
    take();

    clock.forward(REDELIVERY.lease());

    assertThat(queue.depth()).isEqualTo(new QueueDepth(1, 0, 0));
  }

  @Test
  void hasEveryCaptureDoneOnceByManyThreads() throws Exception {
    List<String> posts = IntStream.range(0, 200).mapToObj(i -> "p" + i).toList();

    List<String> done = new ManyThreads(queue).putAndTake(posts);

    assertThat(done).containsExactlyInAnyOrderElementsOf(posts);
    assertThat(queue.depth()).isEqualTo(new QueueDepth(0, 0, 0));
  }
}
