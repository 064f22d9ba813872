package rasoat.crawler.source.zalo;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cursor of an account: how far each of its places was read, as {@code place=milliseconds}
 * parted by spaces. Everything in a place before its mark was handed over.
 *
 * <p>A mark is made by reading alone. That a message is known says nothing: a webhook that works
 * again after a break brings what is new, and the break lies behind it.
 */
final class Marks {

  private final Map<String, Instant> marks = new TreeMap<>();

  /** Reads a cursor; what is no mark in it is passed over, and that place is read anew. */
  static Marks parse(String cursor) {
    Marks marks = new Marks();
    for (String part : cursor.split(" ", -1)) {
      int joint = part.lastIndexOf('=');
      if (joint > 0) {
        ZaloTime.parse(part.substring(joint + 1))
            .ifPresent(at -> marks.marks.put(part.substring(0, joint), at));
      }
    }
    return marks;
  }

  /** Nothing before that needs to be read again; the beginning of time for a new place. */
  Instant of(String place) {
    return marks.getOrDefault(place, Instant.EPOCH);
  }

  /** Everything in the place up to that time was handed over. */
  void reached(String place, Instant at) {
    marks.merge(place, at, (old, next) -> old.isAfter(next) ? old : next);
  }

  @Override
  public String toString() {
    StringBuilder cursor = new StringBuilder();
    marks.forEach(
        (place, at) ->
            cursor
                .append(cursor.isEmpty() ? "" : " ")
                .append(place)
                .append('=')
                .append(at.toEpochMilli()));
    return cursor.toString();
  }
}
