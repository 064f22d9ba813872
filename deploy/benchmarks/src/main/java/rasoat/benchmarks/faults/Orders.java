package rasoat.benchmarks.faults;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a campaign is to be like.
 *
 * @param clustered three machines over a server and a broker; else one machine
 * @param length in which faults come
 * @param gap between two faults, on average
 * @param pace from one post to the next
 * @param out where everything goes
 * @param cache where native libraries are unpacked
 */
public record Orders(
    boolean clustered,
    Duration length,
    Duration gap,
    Duration pace,
    long seed,
    Path out,
    Path cache) {

  /** The usual ones. */
  static Orders of(boolean clustered, long minutes, long seed, Path out, Path cache) {
    return new Orders(
        clustered,
        Duration.ofMinutes(minutes),
        Duration.ofSeconds(5),
        Duration.ofMillis(1000),
        seed,
        out,
        cache);
  }
}
