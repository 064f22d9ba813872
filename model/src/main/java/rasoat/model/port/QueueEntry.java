package rasoat.model.port;

import java.time.Instant;
import java.util.Comparator;
import rasoat.model.post.Capture;

/**
 * A capture in a queue.
 *
 * @param number in the order taken in
 * @param attempt how often it was delivered
 * @param due when it is to be delivered next; of one under way, when its lease runs out
 */
record QueueEntry(long number, Capture capture, int attempt, boolean underWay, Instant due) {

  static final Comparator<QueueEntry> ORDER =
      Comparator.comparing(QueueEntry::due).thenComparingLong(QueueEntry::number);

  boolean isDue(Instant now) {
    return !due.isAfter(now);
  }

  QueueEntry leased(Instant until) {
    return new QueueEntry(number, capture, attempt + 1, true, until);
  }

  QueueEntry waiting(Instant from) {
    return new QueueEntry(number, capture, attempt, false, from);
  }
}
