package rasoat.crawler.source.web;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.TimePrecision;

/**
 * A feed, RSS or Atom; also the feed of a search that reports what it finds. Items that say they
 * were changed since the last visit are handed over again.
 */
public final class FeedSource implements PostSource {

  private static final int GONE = 410;

  private final URI feed;
  private final Fetcher fetcher;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /** Reads the feed at that address. */
  public FeedSource(URI feed, Fetcher fetcher, Pseudonyms authors, InstantSource clock) {
    this.feed = feed;
    this.fetcher = fetcher;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    FeedCursor last = FeedCursor.parse(visit.cursor());
    FetchResult result =
        fetcher.fetch(FetchRequest.of(feed, Wanted.PAGE).unlessStill(last.validators()));
    return switch (result) {
      case Fetched fetched when fetched.raw().value().equals(last.raw()) -> {
        visit.reached(FeedCursor.after(fetched).toString());
        yield new VisitOutcome.Completed();
      }
      case Fetched fetched -> read(fetched, last, visit);
      case Failed failed when failed.status() == GONE ->
          new VisitOutcome.Closed("expected a feed, got word that it is gone for good (410)");
      default -> Setback.of(result);
    };
  }

  private VisitOutcome read(Fetched fetched, FeedCursor last, Visit visit) throws IOException {
    Feed content = Feed.of(fetched);
    if (!content.isFeed()) {
      return new VisitOutcome.Failed("expected RSS or Atom at %s, got neither".formatted(feed));
    }
    for (FeedItem item : content.items()) {
      if (item.id().isBlank()) {
        visit.problem(
            "expected items with a name, a link or words at %s, got one without".formatted(feed));
        continue;
      }
      PostKey key = new PostKey(Platform.WEB, feed.toString(), item.id());
      boolean known = visit.isKnown(key);
      if (known && !item.isChangedSince(last.at())) {
        continue;
      }
      if (visit.isOver()) {
        return new VisitOutcome.Deferred(
            clock.instant(), "expected to read the whole feed, the visit was over before");
      }
      PostState state = known ? PostState.EDITED : PostState.LIVE;
      visit.post(capture(key, item, content.title(), fetched).in(state));
    }
    if (!content.isWhole()) {
      return new VisitOutcome.Failed(
          "expected a feed up to its end at %s, got one that breaks off".formatted(feed));
    }
    visit.reached(FeedCursor.after(fetched).toString());
    return new VisitOutcome.Completed();
  }

  private Capture capture(PostKey key, FeedItem item, String title, Fetched fetched) {
    Instant seen = fetched.at();
    Optional<WebTime> time = item.time(seen);
    return new Capture(
        key,
        title,
        authors.of(Platform.WEB, item.author()),
        time.map(WebTime::instant).orElse(seen),
        time.map(WebTime::precision).orElse(TimePrecision.UNKNOWN),
        item.text(),
        item.permalink(),
        Relation.NONE,
        item.attachments(),
        PostState.LIVE,
        new Provenance(Route.PUBLIC_PAGE, fetched.raw(), seen));
  }
}
