package rasoat.crawler.kafka;

import java.time.Instant;
import java.util.Comparator;

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
    long offset,
    String key,
    byte[] value,
    long number,
    int attempt,
    boolean underWay,
    Instant due) {

  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::due).thenComparing(Entry::number);

  boolean isDue(Instant now) {
    return !due.isAfter(now);
  }

  Entry leased(Instant until) {
    return new Entry(home, offset, key, value, number, attempt + 1, true, until);
  }

  Entry waiting(Instant from) {
    return new Entry(home, offset, key, value, number, attempt, false, from);
  }

  /** Unique in the topic and the same whoever delivers it. */
  String name() {
    return home.partition().partition() + "-" + offset;
  }
}
