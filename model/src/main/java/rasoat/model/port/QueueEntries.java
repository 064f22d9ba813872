package rasoat.model.port;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import rasoat.model.post.Capture;

/** The captures of a queue and what may become of them. For one thread at a time. */
final class QueueEntries {

  private final Clock clock;
  private final Redelivery redelivery;
  private final Map<Long, QueueEntry> entries = new HashMap<>();
  private final NavigableSet<QueueEntry> order = new TreeSet<>(QueueEntry.ORDER);
  private final Map<CaptureIdentity, Integer> waiting = new HashMap<>();
  private final Map<String, DeadLetter> dead = new LinkedHashMap<>();
  private long taken;

  QueueEntries(Clock clock, Redelivery redelivery) {
    this.clock = clock;
    this.redelivery = redelivery;
  }

  /** False where one such waits already. */
  boolean add(Capture capture) {
    boolean isNew = !waiting.containsKey(CaptureIdentity.of(capture));
    if (isNew) {
      keep(new QueueEntry(taken++, capture, 0, false, clock.instant()));
    }
    return isNew;
  }

  Optional<Instant> oldestWaiting() {
    Instant now = clock.instant();
    return order.stream()
        .filter(entry -> !entry.underWay() || entry.isDue(now))
        .min(Comparator.comparingLong(QueueEntry::number))
        .map(entry -> entry.capture().provenance().at());
  }

  /** The next one that is due; those that had their last delivery are dead by now. */
  Optional<QueueEntry> lease() {
    Instant now = clock.instant();
    while (!order.isEmpty() && order.first().isDue(now)) {
      QueueEntry next = order.first();
      if (!redelivery.isLast(next.attempt())) {
        QueueEntry leased = next.leased(now.plus(redelivery.lease()));
        keep(leased);
        return Optional.of(leased);
      }
      bury(next, redelivery.leaseRanOut());
    }
    return Optional.empty();
  }

  /** Also when it was delivered to another meanwhile: it has been worked on. */
  boolean remove(QueueEntry entry) {
    QueueEntry current = entries.remove(entry.number());
    if (current == null) {
      return false;
    }
    order.remove(current);
    if (!current.underWay()) {
      waiting.computeIfPresent(
          CaptureIdentity.of(current.capture()), (identity, count) -> count > 1 ? count - 1 : null);
    }
    return true;
  }

  /** Only what is as it was delivered: when its lease ran out it is another's to fail. */
  boolean fail(QueueEntry entry, String reason) {
    if (!entry.equals(entries.get(entry.number()))) {
      return false;
    }
    if (redelivery.isLast(entry.attempt())) {
      bury(entry, reason);
    } else {
      keep(entry.waiting(clock.instant().plus(redelivery.backOffAfter(entry.attempt()))));
    }
    return true;
  }

  List<DeadLetter> dead(int limit) {
    return dead.values().stream().limit(limit).toList();
  }

  boolean replay(String name) {
    DeadLetter letter = dead.remove(name);
    if (letter == null) {
      return false;
    }
    boolean unused = add(letter.capture());
    return true;
  }

  QueueDepth depth() {
    Instant now = clock.instant();
    long underWay = order.stream().filter(entry -> entry.underWay() && !entry.isDue(now)).count();
    return new QueueDepth(order.size() - underWay, underWay, dead.size());
  }

  private void bury(QueueEntry entry, String reason) {
    remove(entry);
    String name = Long.toString(entry.number());
    dead.put(name, new DeadLetter(name, entry.capture(), reason, clock.instant()));
  }

  /** In place of what it was before. */
  private void keep(QueueEntry entry) {
    remove(entry);
    entries.put(entry.number(), entry);
    order.add(entry);
    if (!entry.underWay()) {
      waiting.merge(CaptureIdentity.of(entry.capture()), 1, Integer::sum);
    }
  }
}
