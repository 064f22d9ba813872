package rasoat.crawler.schedule;

import java.time.Duration;

/**
 * How fast a heart beats.
 *
 * @param beat from one call to the next
 * @param checkIn how often a machine of a cluster shows that it lives; a second at least
 */
record Pace(Duration beat, Duration checkIn) {

  static final Pace USUAL = new Pace(Duration.ofMinutes(1), Duration.ofSeconds(8));
}
