package rasoat.crawler.source.web;

import java.time.Duration;

/**
 * How much is asked of a site.
 *
 * @param pages in one visit at most
 * @param history pages that did not change for so long are never asked for
 * @param pause between visits that did not reach the end
 */
public record SiteLimits(int pages, Duration history, Duration pause) {

  /** A hundred pages four times a day, back to a month ago. */
  public static final SiteLimits USUAL =
      new SiteLimits(100, Duration.ofDays(30), Duration.ofHours(6));

  public SiteLimits {
    if (pages < 1) {
      throw new IllegalArgumentException("expected a page or more for each visit, got " + pages);
    }
  }
}
