package rasoat.crawler.kafka;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the captures of one partition are. For one thread at a time. */
final class Progress {

  /** So many captures from the first one that is open; their marks fit beside the offset. */
  private static final int WINDOW = 1_000;

  private final TopicPartition partition;
  private final Marks before;
  private final NavigableMap<Long, Entry> open = new TreeMap<>();
  private long next;
  private long version;
  private long committed;
  private boolean lost;

  /** Goes on from what was committed. */
  Progress(TopicPartition partition, Marks before) {
    this.partition = partition;
    this.before = before;
    this.next = before.from();
  }

  TopicPartition partition() {
    return partition;
  }

  /** Takes in the record unless it was done before. */
  void add(ConsumerRecord<String, byte[]> record, long number, Instant now) {
    long offset = record.offset();
    if (offset >= next && !before.isDone(offset)) {
      open.put(offset, new Entry(this, record, number, before.attempts(offset), false, now));
    }
    next = Math.max(next, offset + 1);
  }

  Collection<Entry> open() {
    return open.values();
  }

  Optional<Entry> at(long offset) {
    return Optional.ofNullable(open.get(offset));
  }

  /** In place of what it was before. */
  void keep(Entry entry) {
    open.put(entry.offset(), entry);
    version++;
  }

  void remove(long offset) {
    if (open.remove(offset) != null) {
      version++;
    }
  }

  /** All before it is done. */
  private long base() {
    return open.isEmpty() ? next : open.firstKey();
  }

  /** The offset to be fetched next. */
  long next() {
    return next;
  }

  /** Whether no more should be fetched for now. */
  boolean isFull() {
    return next - base() >= WINDOW;
  }

  /** Grows with every change that a later owner has to know of. */
  long version() {
    return version;
  }

  boolean isCommitted() {
    return committed >= version;
  }

  boolean isCommitted(long version) {
    return committed >= version;
  }

  void committed(long version) {
    committed = Math.max(committed, version);
  }

  boolean isLost() {
    return lost;
  }

  void lose() {
    lost = true;
  }

  /**
   * What to commit.
   *
   * @param last whether deliveries under way are given back, for nobody's fault
   */
  OffsetAndMetadata toCommit(boolean last) {
    StringBuilder signs = new StringBuilder();
    for (long offset = base(); offset < Math.max(next, before.end()); offset++) {
      signs.append(sign(offset, last));
    }
    while (!signs.isEmpty() && signs.charAt(signs.length() - 1) == '0') {
      signs.setLength(signs.length() - 1);
    }
    return new OffsetAndMetadata(base(), signs.toString());
  }

  private char sign(long offset, boolean last) {
    if (offset >= next) {
      return before.sign(offset);
    }
    return at(offset)
        .map(entry -> last ? Marks.givenBack(entry) : Marks.of(entry))
        .orElse(Marks.done());
  }
}
