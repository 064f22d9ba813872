package rasoat.index.sealed.oracle;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of values for each client, filled steadily up to what a minute brings. Everything that a
 * caller can find out by guessing is bounded by it, so it counts values, not requests.
 */
final class RateLimit {

  private static final double MINUTE = 60e9;

  /** What a client has left, at a time. */
  private record Bucket(double left, long nanos) {}

  private final double perMinute;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets = new HashMap<>();

  /**
   * A limit for each client.
   *
   * @param nanoTime a clock that only goes forward, nanoseconds
   */
  RateLimit(int perMinute, LongSupplier nanoTime) {
    if (perMinute < Wire.MOST_VALUES) {
      throw new IllegalArgumentException(
          "rate: expected at least %d values a minute, one full request, got %d"
              .formatted(Wire.MOST_VALUES, perMinute));
    }
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /** Takes so many values; zero when they are granted, else when to ask again, nothing taken. */
  synchronized Duration take(String client, int values) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.getOrDefault(client, new Bucket(perMinute, now));
    double filled = Math.min(perMinute, bucket.left + perMinute * (now - bucket.nanos) / MINUTE);
    boolean granted = filled >= values;
    buckets.put(client, new Bucket(granted ? filled - values : filled, now));
    return granted
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((values - filled) * MINUTE / perMinute / 1e6));
  }
}
