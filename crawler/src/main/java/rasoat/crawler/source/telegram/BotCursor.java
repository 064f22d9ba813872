package rasoat.crawler.source.telegram;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the bot's updates were used.
 *
 * @param next the update to go on with; 0 for whatever there is
 * @param news when an update came last
 * @param visit when was asked last; {@link Instant#EPOCH} for never
 */
record BotCursor(long next, Instant news, Instant visit) {

  /** A bot should ask within so long: half the time is left to mend what keeps it from asking. */
  private static final Duration USUAL = Duration.ofHours(12);

  /** So long updates are kept for a bot that does not ask. */
  private static final Duration KEPT = Duration.ofHours(24);

  // After a week without updates they are counted from anywhere, perhaps from below.
  private static final Duration COUNTED_ON = Duration.ofDays(6);

  static BotCursor parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length == 3) {
      try {
        return new BotCursor(
            Long.parseLong(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]));
      } catch (NumberFormatException | DateTimeException e) {
        return new BotCursor(0, Instant.EPOCH, Instant.EPOCH);
      }
    }
    return new BotCursor(0, Instant.EPOCH, Instant.EPOCH);
  }

  long offset(Instant now) {
    return news.plus(COUNTED_ON).isBefore(now) ? 0 : next;
  }

  /** What a person should know of the time that went by since; empty for nothing. */
  Optional<String> warning(Instant now) {
    if (visit.equals(Instant.EPOCH) || !visit.plus(USUAL).isBefore(now)) {
      return Optional.empty();
    }
    return Optional.of(
        visit.plus(KEPT).isBefore(now)
            ? "expected to ask within 24 hours, the last visit was at %s: posts may be lost"
                .formatted(visit)
            : "expected to ask every 12 hours, the last visit was at %s: after 24 posts are lost, so this source needs a schedule of its own"
                .formatted(visit));
  }

  /** After a call that used everything before that update; 0 when there was none. */
  BotCursor used(long update, Instant now) {
    return update == 0 ? new BotCursor(next, news, now) : new BotCursor(update, now, now);
  }

  @Override
  public String toString() {
    return next + " " + news + " " + visit;
  }
}
