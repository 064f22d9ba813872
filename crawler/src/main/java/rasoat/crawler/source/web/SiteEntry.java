package rasoat.crawler.source.web;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;

/**
 * A page as a sitemap lists it.
 *
 * @param changed when it changed last; {@link Instant#MAX} when the sitemap does not say so
 */
record SiteEntry(URI address, Instant changed) {

  /** What changed first comes first, and last what may have changed at any time. */
  static final Comparator<SiteEntry> ORDER = Comparator.comparing(SiteEntry::changed);

  boolean isDated() {
    return !changed.equals(Instant.MAX);
  }
}
