package rasoat.crawler.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the brokers forget captures that are done, every now and then. Kafka would keep them as long
 * as those that wait, which is for ever.
 */
final class Removal {

  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Removal.class);

  private final Admin admin;
  private final Clock clock;
  private final Map<TopicPartition, Long> done = new HashMap<>();
  private Instant next;

  Removal(Admin admin, Clock clock) {
    this.admin = admin;
    this.clock = clock;
    this.next = clock.instant().plus(PAUSE);
  }

  /** Everything before these offsets is done. */
  void done(Map<TopicPartition, OffsetAndMetadata> offsets) {
    offsets.forEach((partition, offset) -> done.put(partition, offset.offset()));
  }

  /** Removes what is done when it is time to. */
  void turn() throws InterruptedException {
    if (done.isEmpty() || clock.instant().isBefore(next)) {
      return;
    }
    try {
      admin.deleteRecords(before(done)).all().get();
    } catch (ExecutionException e) {
      LOG.warn("captures that are done stay with the brokers: {}", e.getCause().getMessage());
    }
    done.clear();
    next = clock.instant().plus(PAUSE);
  }

  private static Map<TopicPartition, RecordsToDelete> before(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, offset -> RecordsToDelete.beforeOffset(offset.getValue())));
  }
}
