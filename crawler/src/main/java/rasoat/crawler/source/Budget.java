package rasoat.crawler.source;

import java.time.Duration;

/**
 * What one visit to a source may cost. What is left over is done at a later visit.
 *
 * @param time the longest it takes
 * @param posts the most that it brings; an album counts as one
 */
public record Budget(Duration time, long posts) {

  /** When a visit whose budget is spent goes on. */
  public static final Duration REST = Duration.ofHours(1);

  public Budget {
    if (!time.isPositive() || posts < 1) {
      throw new IllegalArgumentException(
          "expected some time and at least one post, got %s and %d".formatted(time, posts));
    }
  }
}
