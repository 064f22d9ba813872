package rasoat.crawler.kafka;

import java.time.Instant;
import java.util.Comparator;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A capture that was fetched and is not done.
 *
 * @param home where it is kept account of
 * @param number in the order fetched
 * @param attempt how often it was delivered
 * @param due when it is to be delivered next; of one under way, when its lease runs out
 */
record Entry(
    Progress home,
    ConsumerRecord<String, byte[]> record,
    long number,
    int attempt,
    boolean underWay,
    Instant due) {

  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::due).thenComparingLong(Entry::number);

  private static final byte[] NOTHING = {};

  long offset() {
    return record.offset();
  }

  /** Empty when it was sent in without one, by others. */
  String key() {
    return record.key() == null ? "" : record.key();
  }

  /** Empty when it was sent in without one, by others. */
  byte[] value() {
    return record.value() == null ? NOTHING : record.value();
  }

  boolean isDue(Instant now) {
    return !due.isAfter(now);
  }

  Entry leased(Instant until) {
    return new Entry(home, record, number, attempt + 1, true, until);
  }

  Entry waiting(Instant from) {
    return new Entry(home, record, number, attempt, false, from);
  }

  /** Unique in the topic and the same whoever delivers it. */
  String name() {
    return record.partition() + "-" + record.offset();
  }
}
