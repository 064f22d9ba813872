package rasoat.crawler.source.facebook;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The cursor of a page. Posts come newest first, so one look at what is new may take several visits
 * and is done when the last page was read: that is a round.
 *
 * @param last when the last round that was finished began; {@link #NEVER} before the first
 * @param began when this round began
 * @param after Graph's own cursor of the page to go on with; empty at the beginning
 */
record Round(Instant last, Instant began, String after) {

  static final Instant NEVER = Instant.EPOCH;

  /** Reads a cursor; empty when it is none. */
  static Optional<Round> parse(String cursor, Instant now) {
    if (cursor.isEmpty()) {
      return Optional.of(new Round(NEVER, now, ""));
    }
    try {
      List<String> parts = List.of(cursor.split(" ", -1));
      Instant last = Instant.parse(parts.getFirst());
      return switch (parts.size()) {
        case 1 -> Optional.of(new Round(last, now, ""));
        case 3 -> Optional.of(new Round(last, Instant.parse(parts.get(1)), parts.get(2)));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** To be gone on with. */
  String unfinished() {
    return last + " " + began + " " + after;
  }

  String finished() {
    return began.toString();
  }

  Round at(String after) {
    return new Round(last, began, after);
  }

  /**
   * Only posts made since then are asked for; nothing before the first round was finished.
   *
   * @param back what was posted so long before the last round may have changed
   */
  OptionalLong since(Duration back) {
    return last.equals(NEVER)
        ? OptionalLong.empty()
        : OptionalLong.of(last.minus(back).getEpochSecond());
  }

  /**
   * Whether a post that is known need not be looked at again: nothing happened to it since the last
   * round, or this very round brought it before it was interrupted. What happens to it meanwhile is
   * for the next round.
   */
  boolean isSettled(Instant created, Instant updated) {
    return !updated.isAfter(last) || !created.isBefore(last);
  }
}
