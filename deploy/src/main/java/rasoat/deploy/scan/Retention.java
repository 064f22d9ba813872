package rasoat.deploy.scan;

import java.time.Duration;
import rasoat.model.finding.Finding;

/**
 * How long what was read in a post is kept, from the time it was read.
 *
 * @param found in posts in which something was found; a case may be pursued for a year (Decree
 *     330/2026/NĐ-CP, article 3.1)
 * @param other in all other posts; zero keeps none of them
 */
public record Retention(Duration found, Duration other) {

  /** As long as the law has a use for it, and no longer (Decree 330/2026/NĐ-CP, article 39.1.c). */
  public static final Retention USUAL = new Retention(Duration.ofDays(365), Duration.ofHours(72));

  /** The usual time for findings, another for all other posts. */
  public static Retention other(Duration other) {
    return new Retention(USUAL.found(), other);
  }

  Duration of(Finding finding) {
    return finding.isFlagged() ? found : other;
  }
}
