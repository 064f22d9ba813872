package rasoat.crawler.source.web;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.VisitOutcome;

/**
 * Reads a sitemap and those it lists: what changed since then on the same host, oldest first.
 *
 * <p>A sitemap that is not to be had is a problem; the first one of all is the {@link #failure}.
 */
final class SiteMaps {

  private static final int MOST_MAPS = 50;
  private static final int MOST_PAGES = 100_000;

  private final Fetcher fetcher;
  private final URI first;
  private final Instant since;
  private final List<SiteEntry> entries = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Queue<URI> waiting = new ArrayDeque<>();
  private final Set<URI> seen = new HashSet<>();
  private Optional<VisitOutcome> failure = Optional.empty();

  SiteMaps(Fetcher fetcher, URI first, Instant since) {
    this.fetcher = fetcher;
    this.first = first;
    this.since = since;
  }

  SiteMaps read() throws IOException {
    add(first);
    while (!waiting.isEmpty() && failure.isEmpty()) {
      URI address = waiting.remove();
      FetchResult result = fetcher.fetch(FetchRequest.of(address, Wanted.PAGE));
      if (result instanceof Fetched fetched) {
        parse(address, fetched);
      } else if (address.equals(first) || result instanceof FetchResult.Deferred) {
        failure = Optional.of(Setback.of(result));
      } else {
        problems.add("expected a sitemap at %s, got none".formatted(address));
      }
    }
    entries.sort(SiteEntry.ORDER);
    return this;
  }

  Optional<VisitOutcome> failure() {
    return failure;
  }

  List<SiteEntry> entries() {
    return entries;
  }

  List<String> problems() {
    return problems;
  }

  private void parse(URI address, Fetched fetched) {
    try {
      AbstractSiteMap map =
          new SiteMapParser(false, true).parseSiteMap(fetched.body(), address.toURL());
      switch (map) {
        case SiteMapIndex index -> index.getSitemaps().forEach(this::addChanged);
        case SiteMap pages -> pages.getSiteMapUrls().forEach(this::addPage);
        default -> problems.add("expected a sitemap at %s, got another kind".formatted(address));
      }
    } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
      String reason = "expected a sitemap at %s, got something else".formatted(address);
      problems.add(reason);
      failure = address.equals(first) ? Optional.of(new VisitOutcome.Failed(reason)) : failure;
    }
  }

  private void addChanged(AbstractSiteMap map) {
    if (!changed(map.getLastModified()).isBefore(since)) {
      here(map.getUrl()).ifPresent(this::add);
    }
  }

  private void add(URI map) {
    if (seen.size() < MOST_MAPS && seen.add(map)) {
      waiting.add(map);
    }
  }

  private void addPage(SiteMapURL page) {
    Instant changed = changed(page.getLastModified());
    if (entries.size() < MOST_PAGES && !changed.isBefore(since)) {
      here(page.getUrl()).map(address -> new SiteEntry(address, changed)).ifPresent(entries::add);
    }
  }

  private static Instant changed(@Nullable Date date) {
    return date == null ? Instant.MAX : date.toInstant();
  }

  /** That address when it is on the host of the sitemap: no site speaks for another. */
  private Optional<URI> here(@Nullable URL address) {
    return address == null
        ? Optional.empty()
        : WebAddress.resolve(first.toString(), address.toString())
            .filter(found -> SiteSource.host(found).equals(SiteSource.host(first)));
  }
}
