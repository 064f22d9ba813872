package rasoat.crawler.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import rasoat.model.port.QueueDepth;

/** Counts the captures of a group: by its marks, or by what this process knows better. */
final class Depth {

  private final Map<TopicPartition, Long> begins;
  private final Map<TopicPartition, Long> ends;
  private final Map<TopicPartition, OffsetAndMetadata> committed;
  private final Map<TopicPartition, Ledger.Share> shares = new HashMap<>();

  Depth(
      Map<TopicPartition, Long> begins,
      Map<TopicPartition, Long> ends,
      Map<TopicPartition, OffsetAndMetadata> committed) {
    this.begins = begins;
    this.ends = ends;
    this.committed = committed;
  }

  void add(Ledger.Share share) {
    shares.put(share.partition(), share);
  }

  QueueDepth with(long dead) {
    long open = 0;
    long underWay = 0;
    for (TopicPartition partition : ends.keySet()) {
      Ledger.Share share = shares.getOrDefault(partition, committedShare(partition));
      open += share.open() + Math.max(0, ends.getOrDefault(partition, 0L) - share.next());
      underWay += share.underWay();
    }
    return new QueueDepth(open - underWay, underWay, dead);
  }

  private Ledger.Share committedShare(TopicPartition partition) {
    OffsetAndMetadata last = committed.get(partition);
    if (last == null) {
      return new Ledger.Share(partition, begins.getOrDefault(partition, 0L), 0, 0);
    }
    Marks marks = new Marks(last.offset(), last.metadata());
    long open = marks.signs().length() - marks.countDone();
    return new Ledger.Share(partition, marks.end(), open, marks.countUnderWay());
  }
}
