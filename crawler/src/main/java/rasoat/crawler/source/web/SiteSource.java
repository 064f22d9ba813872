package rasoat.crawler.source.web;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Failed;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;

/**
 * The pages of a site, by its sitemap: what changed since the last visit, oldest first, so many
 * pages a visit. Pages without a date of change are read once.
 *
 * <p>A page that its host does not give is passed over, with a problem; a host that is silent ends
 * the visit.
 */
public final class SiteSource implements PostSource {

  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  private final URI sitemap;
  private final SiteLimits limits;
  private final Fetcher fetcher;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /** Reads the site with that sitemap. */
  public SiteSource(
      URI sitemap, SiteLimits limits, Fetcher fetcher, Pseudonyms authors, InstantSource clock) {
    this.sitemap = sitemap;
    this.limits = limits;
    this.fetcher = fetcher;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    Instant since = since(visit.cursor());
    SiteMaps maps = new SiteMaps(fetcher, sitemap, since).read();
    maps.problems().forEach(visit::problem);
    if (maps.failure().isPresent()) {
      return maps.failure().get();
    }
    int asked = 0;
    for (SiteEntry entry : maps.entries()) {
      PostKey key = key(entry.address());
      boolean known = visit.isKnown(key);
      if (known && (!entry.isDated() || !entry.changed().isAfter(since))) {
        continue;
      }
      if (asked++ == limits.pages() || visit.isOver()) {
        return new VisitOutcome.Deferred(
            clock.instant().plus(limits.pause()), "expected to read all pages, more are left");
      }
      Optional<VisitOutcome> end = read(entry.address(), key, known, visit);
      if (end.isPresent()) {
        return end.get();
      }
      if (entry.isDated()) {
        visit.reached(entry.changed().toString());
      }
    }
    return new VisitOutcome.Completed();
  }

  /** Reads that page; the outcome when no other page is to be asked for. */
  private Optional<VisitOutcome> read(URI address, PostKey key, boolean known, Visit visit)
      throws IOException {
    FetchResult result = fetcher.fetch(FetchRequest.of(address, Wanted.PAGE));
    switch (result) {
      case Fetched fetched ->
          visit.post(
              WebPage.of(fetched)
                  .capture(key, authors)
                  .in(known ? PostState.EDITED : PostState.LIVE));
      case Failed failed when failed.status() == 404 || failed.status() == 410 -> {
        if (known) {
          visit.gone(key, failed.status() == 410);
        }
      }
      case Failed failed when isBusy(failed) -> {
        return Optional.of(Setback.of(failed));
      }
      case Failed failed -> visit.problem(failed.reason());
      case FetchResult.Refused refused -> visit.problem(refused.reason());
      case FetchResult.TooLarge large -> visit.problem(large.reason());
      case FetchResult.NotModified same -> {
        // Nothing was asked for on a condition.
      }
      case FetchResult.Deferred later -> {
        return Optional.of(Setback.of(later));
      }
      case FetchResult.Unreachable silent -> {
        return Optional.of(Setback.of(silent));
      }
    }
    return Optional.empty();
  }

  /** Then it is the host that refuses, not the page. */
  private static boolean isBusy(Failed failed) {
    return failed.retryAt().isPresent() || BUSY.contains(failed.status());
  }

  /** The host by which a site goes, with or without www. */
  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private static PostKey key(URI address) {
    return new PostKey(Platform.WEB, host(address), WebAddress.canonical(address).toString());
  }

  private Instant since(String cursor) {
    try {
      return Instant.parse(cursor);
    } catch (DateTimeException e) {
      return clock.instant().minus(limits.history());
    }
  }
}
