package rasoat.crawler.kafka;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.CaptureQueueContract;
import rasoat.model.port.Redelivery;

class KafkaCaptureQueueTest extends CaptureQueueContract {

  private static final AtomicInteger QUEUES = new AtomicInteger();

  /** With topics of one partition: in several, only the captures of one post have an order. */
  @Override
  protected CaptureQueue emptyQueue(Clock clock, Redelivery redelivery) throws IOException {
    String name = "contract-" + QUEUES.incrementAndGet();
    return KafkaCaptureQueue.open(
        new KafkaSettings(KafkaBroker.servers(), name, name, Map.of()), clock, redelivery);
  }

  @Override
  protected Duration patience() {
    return Duration.ofMinutes(2);
  }
}
