package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryCaptureQueueTest extends CaptureQueueContract {

  @Override
  protected CaptureQueue emptyQueue(Clock clock, Redelivery redelivery) {
    return new InMemoryCaptureQueue(clock, redelivery);
  }

  @Test
  void takesInOnceWhatIsPutTwiceWhileItWaits() throws IOException {
    CaptureQueue queue = emptyQueue(clock, REDELIVERY);
    queue.put(capture("a"));
    assertThat(queue.put(capture("a"))).as("taken in").isFalse();
    assertThat(queue.depth().waiting()).isEqualTo(1);

    assertThat(queue.take(Duration.ZERO)).isPresent();
    queue.put(capture("a"));
    assertThat(queue.depth()).isEqualTo(new QueueDepth(1, 1, 0));
  }

  @Test
  void refusesWorkOnceItIsClosed() {
    CaptureQueue queue = new InMemoryCaptureQueue(clock, REDELIVERY);
    ((InMemoryCaptureQueue) queue).close();

    assertThatThrownBy(() -> queue.put(capture("a")))
        .isInstanceOf(IOException.class)
        .hasMessage("expected an open queue, got one that was closed");
  }
}
