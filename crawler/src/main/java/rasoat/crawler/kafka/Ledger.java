package rasoat.crawler.kafka;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import rasoat.model.port.Redelivery;

/** What the polling thread and the takers share: the captures fetched and not done. */
final class Ledger {

  /** Nobody is told when a lease runs out or a back-off ends, so waiting ones look so often. */
  private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Clock clock;
  private final Redelivery redelivery;
  private final Map<TopicPartition, Progress> partitions = new HashMap<>();
  private long fetched;
  private boolean closed;
  private @Nullable Exception failure;

  Ledger(Clock clock, Redelivery redelivery) {
    this.clock = clock;
    this.redelivery = redelivery;
  }

  /** What was so at some time, and is to be committed. */
  record Snapshot(Progress progress, long version, OffsetAndMetadata toCommit) {}

  // For the polling thread.

  synchronized void assign(Progress progress) {
    partitions.put(progress.partition(), progress);
  }

  synchronized void add(ConsumerRecord<String, byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    Progress progress = partitions.get(partition);
    if (progress != null) {
      progress.add(record, fetched++, clock.instant());
      notifyAll();
    }
  }

  /** What has changed since it was committed. */
  synchronized List<Snapshot> changed() {
    return partitions.values().stream()
        .filter(progress -> !progress.isCommitted())
        .map(progress -> new Snapshot(progress, progress.version(), progress.toCommit(false)))
        .toList();
  }

  /** The last word on these partitions. */
  synchronized List<Snapshot> last(Collection<TopicPartition> revoked) {
    List<Snapshot> last = new ArrayList<>();
    for (TopicPartition partition : revoked) {
      Progress progress = partitions.get(partition);
      if (progress != null) {
        last.add(new Snapshot(progress, progress.version(), progress.toCommit(true)));
      }
    }
    return last;
  }

  synchronized void committed(List<Snapshot> snapshots) {
    snapshots.forEach(snapshot -> snapshot.progress().committed(snapshot.version()));
    notifyAll();
  }

  /** They are another's now, with all that is under way there. */
  synchronized void lose(Collection<TopicPartition> lost) {
    for (TopicPartition partition : lost) {
      Progress progress = partitions.remove(partition);
      if (progress != null) {
        progress.lose();
      }
    }
    notifyAll();
  }

  synchronized Set<TopicPartition> full() {
    return partitions.values().stream()
        .filter(Progress::isFull)
        .map(Progress::partition)
        .collect(Collectors.toSet());
  }

  /** Nothing more will be fetched or committed; the failure is null when that was asked for. */
  synchronized void close(@Nullable Exception failure) {
    if (!closed) {
      this.closed = true;
      this.failure = failure;
    }
    lose(List.copyOf(partitions.keySet()));
  }

  // For takers.

  /** The next one that is due, under way from now on; waits for one until then at most. */
  synchronized Optional<Entry> lease(long nanoTime) throws IOException {
    Optional<Entry> entry = next();
    for (long left = nanoTime - System.nanoTime();
        entry.isEmpty() && left > 0;
        left = nanoTime - System.nanoTime()) {
      await(Math.min(left, LOOK_NANOS));
      entry = next();
    }
    return entry;
  }

  private Optional<Entry> next() throws IOException {
    checkOpen();
    Instant now = clock.instant();
    Optional<Entry> next = open().filter(entry -> entry.isDue(now)).min(Entry.ORDER);
    return next.map(
        entry -> {
          Entry leased = entry.leased(now.plus(redelivery.lease()));
          leased.home().keep(leased);
          return leased;
        });
  }

  /** Also when it was delivered to another meanwhile: it has been worked on. */
  synchronized void remove(Entry entry) {
    entry.home().remove(entry.offset());
  }

  /** Whether it is as it was delivered: when its lease ran out it is another's to fail. */
  synchronized boolean isCurrent(Entry entry) {
    return entry.home().at(entry.offset()).filter(entry::equals).isPresent();
  }

  synchronized void retry(Entry entry) {
    if (isCurrent(entry)) {
      Instant due = clock.instant().plus(redelivery.backOffAfter(entry.attempt()));
      entry.home().keep(entry.waiting(due));
    }
  }

  /** Waits until the broker knows all that is known of that partition; false when it was lost. */
  synchronized boolean awaitCommit(Progress progress) throws IOException {
    long version = progress.version();
    while (!progress.isCommitted(version) && !progress.isLost()) {
      await(LOOK_NANOS);
    }
    return progress.isCommitted(version);
  }

  /** The partitions that are ours, as they are now. */
  synchronized List<Share> shares() {
    Instant now = clock.instant();
    return partitions.values().stream()
        .map(
            progress ->
                new Share(
                    progress.partition(),
                    progress.next(),
                    progress.open().size(),
                    progress.open().stream()
                        .filter(entry -> entry.underWay() && !entry.isDue(now))
                        .count()))
        .toList();
  }

  /**
   * How many captures of a partition are fetched and not done.
   *
   * @param next the offset to be fetched next
   */
  record Share(TopicPartition partition, long next, long open, long underWay) {}

  private Stream<Entry> open() {
    return partitions.values().stream().flatMap(progress -> progress.open().stream());
  }

  private void await(long nanos) throws IOException {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for Kafka");
    }
  }

  private void checkOpen() throws IOException {
    if (failure != null) {
      throw new IOException("expected captures from Kafka, got none any more", failure);
    }
    if (closed) {
      throw new IOException("expected an open queue, got one that was closed");
    }
  }
}
