package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** An empty queue, the time in hand, and what is often done with both. */
abstract class QueueInHand {

  protected static final Redelivery REDELIVERY =
      new Redelivery(3, Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofHours(1));

  protected final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01Z"));
  @AutoClose CaptureQueue queue;

  /** An empty queue that delivers one key's captures in order. */
  protected abstract CaptureQueue emptyQueue(Clock clock, Redelivery redelivery) throws IOException;

  /** How long a capture that is there may take to come. */
  protected Duration patience() {
    return Duration.ZERO;
  }

  @BeforeEach
  void open() throws IOException {
    queue = emptyQueue(clock, REDELIVERY);
  }

  /** Puts one into a queue where nothing is due, and fails it until it is dead. */
  final void die(String post) throws IOException {
    put(post);
    for (int attempt = 1; attempt <= REDELIVERY.attempts(); attempt++) {
      take().fail("attempt " + attempt);
      clock.forward(REDELIVERY.backOffAfter(attempt));
    }
  }

  protected final Delivery take() throws IOException {
    Optional<Delivery> delivery = queue.take(patience());
    assertThat(delivery).as("a capture within %s", patience()).isPresent();
    return delivery.orElseThrow();
  }

  final String taken() throws IOException {
    return take().capture().key().post();
  }

  final void put(String... posts) throws IOException {
    for (String post : posts) {
      queue.put(capture(post));
    }
  }
}
