package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every queue keeps to about captures that could not be worked on. */
abstract class DeadLetterContract extends QueueInHand {

  @Test
  void makesADeadLetterOfWhatFailedTooOften() throws IOException {
    die("a");
    Instant dead = clock.instant().minus(REDELIVERY.backOffAfter(REDELIVERY.attempts()));

    clock.forward(Duration.ofDays(30));
    put("marker");

    assertThat(taken()).isEqualTo("marker");
    assertThat(queue.deadLetters(9))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.capture()).isEqualTo(capture("a"));
              assertThat(letter.reason()).isEqualTo("attempt 3");
              assertThat(letter.at()).isEqualTo(dead);
            });
  }

  @Test
  void makesADeadLetterOfWhatEveryTakerDiedOf() throws IOException {
    put("a");
    for (int attempt = 1; attempt <= REDELIVERY.attempts(); attempt++) {
      take();
      clock.forward(REDELIVERY.lease());
    }

    put("marker");

    assertThat(taken()).isEqualTo("marker");
    assertThat(queue.deadLetters(9))
        .extracting(DeadLetter::reason)
        .containsExactly("expected an end of one of 3 deliveries, got none within PT10M");
  }

  @Test
  void listsTheOldestDeadLettersFirst() throws IOException {
    die("a");
    die("b");
    die("c");

    assertThat(queue.deadLetters(2))
        .extracting(letter -> letter.capture().key().post())
        .containsExactly("a", "b");
  }

  @Test
  void replaysADeadLetterAsIfItWereNew() throws IOException {
    die("a");
    String name = queue.deadLetters(1).getFirst().name();

    assertThat(queue.replay(name)).isTrue();

    Delivery again = take();
    assertThat(again.capture()).isEqualTo(capture("a"));
    assertThat(again.attempt()).isEqualTo(1);
    assertThat(queue.deadLetters(9)).isEmpty();
    assertThat(queue.replay(name)).isFalse();
  }

  @Test
  void hasNoDeadLetterOfAnUnknownName() throws IOException {
    die("a");

    assertThat(queue.replay("such a name")).isFalse();
    assertThat(queue.replay("")).isFalse();
    assertThat(queue.deadLetters(9)).hasSize(1);
  }
}
