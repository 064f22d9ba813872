package rasoat.crawler.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Owns the consumer: fetches into the ledger and commits what the ledger knows. */
final class Poller implements Runnable, ConsumerRebalanceListener {

  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  /** Every delivery waits for the next commit, so it is short. */
  private static final Duration POLL = Duration.ofMillis(20);

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private final Ledger ledger;
  private final Removal removal;
  private volatile boolean ending;

  Poller(Consumer<String, byte[]> consumer, String topic, Ledger ledger, Removal removal) {
    this.consumer = consumer;
    this.topic = topic;
    this.ledger = ledger;
    this.removal = removal;
  }

  /** Makes it end after this turn. */
  void end() {
    ending = true;
  }

  @Override
  public void run() {
    try (consumer) {
      consumer.subscribe(List.of(topic), this);
      while (!ending) {
        consumer.poll(POLL).forEach(ledger::add);
        commit(ledger.changed());
        holdBack();
        removal.turn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) { // whatever it is, takers must not wait for ever
      LOG.error("no captures from {} any more", topic, e);
      ledger.close(e);
    } finally {
      ledger.close(null);
    }
  }

  private void commit(List<Ledger.Snapshot> snapshots) {
    if (snapshots.isEmpty()) {
      return;
    }
    Map<TopicPartition, OffsetAndMetadata> offsets =
        snapshots.stream()
            .collect(
                Collectors.toMap(
                    snapshot -> snapshot.progress().partition(), Ledger.Snapshot::toCommit));
    try {
      consumer.commitSync(offsets);
      ledger.committed(snapshots);
      removal.done(offsets);
    } catch (RetriableException | RebalanceInProgressException | CommitFailedException e) {
      // In the next turn: by then either the broker answers or the partitions are another's.
      LOG.info("offsets of {} are not committed yet: {}", topic, e.getClass().getSimpleName());
    }
  }

  /** Fetches no more of a partition whose first capture has been open for so long. */
  private void holdBack() {
    Set<TopicPartition> full = ledger.full();
    Set<TopicPartition> ready = new HashSet<>(consumer.assignment());
    ready.removeAll(full);
    full.retainAll(consumer.assignment());
    consumer.pause(full);
    consumer.resume(ready);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(assigned));
    for (TopicPartition partition : assigned) {
      OffsetAndMetadata last = committed.get(partition);
      Marks marks =
          last == null
              ? new Marks(consumer.position(partition), "")
              : new Marks(last.offset(), last.metadata());
      ledger.assign(new Progress(partition, marks));
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
    commit(ledger.last(revoked));
    ledger.lose(revoked);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> lost) {
    ledger.lose(lost);
  }
}
