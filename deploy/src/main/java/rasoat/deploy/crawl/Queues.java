package rasoat.deploy.crawl;

import java.io.IOException;
import java.time.Clock;
import rasoat.crawler.kafka.KafkaCaptureQueue;
import rasoat.crawler.kafka.KafkaSettings;
import rasoat.crawler.store.SqlCaptureQueue;
import rasoat.deploy.settings.Settings.Queue;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Redelivery;

/** The queue that is set. */
final class Queues {

  private Queues() {}

  static CaptureQueue open(Queue set, CrawlHome home, Clock clock) throws IOException {
    return switch (set) {
      case Queue.Embedded() -> SqlCaptureQueue.open(home.store(), clock, Redelivery.USUAL);
      case Queue.Kafka kafka ->
          KafkaCaptureQueue.open(
              new KafkaSettings(kafka.servers(), kafka.prefix(), kafka.group(), kafka.client()),
              clock,
              Redelivery.USUAL);
    };
  }
}
