package rasoat.model.port;

import java.time.Duration;

/**
 * How often and when a queue delivers again.
 *
 * @param attempts deliveries of a capture, the first one included, before it is a dead letter
 * @param lease how long a taker may work on a capture before another one gets it
 * @param backOff before the second delivery of a capture that failed; doubles with each failure
 * @param longestBackOff where the doubling ends
 */
public record Redelivery(int attempts, Duration lease, Duration backOff, Duration longestBackOff) {

  /** For captures that take seconds to judge, and minutes when a machine is slow. */
  public static final Redelivery USUAL =
      new Redelivery(5, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofHours(1));

  private static final int LARGEST_SHIFT = 20;

  public Redelivery {
    if (attempts < 1
        || !lease.isPositive()
        || backOff.isNegative()
        || longestBackOff.compareTo(backOff) < 0) {
      throw new IllegalArgumentException(
          "expected 1 attempt or more, a lease, and a back-off up to the longest one, got %d, %s, %s and %s"
              .formatted(attempts, lease, backOff, longestBackOff));
    }
  }

  /** How long to wait when that attempt, counted from 1, failed. */
  public Duration backOffAfter(int attempt) {
    Duration doubled = backOff.multipliedBy(1L << Math.min(attempt - 1, LARGEST_SHIFT));
    return doubled.compareTo(longestBackOff) < 0 ? doubled : longestBackOff;
  }

  /** Whether a capture that was delivered so often has had its last delivery. */
  public boolean isLast(int attempt) {
    return attempt >= attempts;
  }

  /** Why a capture is dead that no taker ever said anything about. */
  public String leaseRanOut() {
    return "expected an end of one of %d deliveries, got none within %s".formatted(attempts, lease);
  }
}
