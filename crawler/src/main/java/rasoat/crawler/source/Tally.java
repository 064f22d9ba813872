package rasoat.crawler.source;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of things, one number for each way they can end. Safe for many threads. */
public final class Tally<E extends Enum<E>> {

  private final Map<E, Long> counts;

  /** All numbers are zero. */
  public Tally(Class<E> ways) {
    counts = new EnumMap<>(ways);
    for (E way : ways.getEnumConstants()) {
      counts.put(way, 0L);
    }
  }

  /** One more. */
  public synchronized void count(E way) {
    counts.merge(way, 1L, Long::sum);
  }

  /** How many ended so. */
  public synchronized long of(E way) {
    return counts.getOrDefault(way, 0L);
  }

  /** All numbers as they are now. */
  public synchronized Map<E, Long> all() {
    return new EnumMap<>(counts);
  }
}
