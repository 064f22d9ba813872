package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;

/**
 * What stands in an Official Account: the messages of its groups, and its articles. Messages come
 * by {@link ZaloWebhook} as they are sent; this brings what was missed.
 */
public final class ZaloOa implements PostSource {

  /** What is read of an account. Groups need a paid tier. */
  public enum Part {
    GROUPS,
    ARTICLES
  }

  private final Set<Part> parts;
  private final ZaloGroups groups;
  private final ZaloArticles articles;

  /** Reads those parts of the account. */
  public ZaloOa(
      ZaloAccess access,
      ZaloTokens tokens,
      Set<Part> parts,
      Fetcher fetcher,
      Pseudonyms pseudonyms,
      InstantSource clock) {
    ZaloApi api = new ZaloApi(access, tokens, fetcher, clock);
    this.parts = Set.copyOf(parts);
    this.groups = new ZaloGroups(api, pseudonyms);
    this.articles = new ZaloArticles(api, new ZaloArticle(access.account()));
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    Marks marks = Marks.parse(visit.cursor());
    try {
      if (parts.contains(Part.GROUPS)) {
        groups.read(visit, marks);
      }
      if (parts.contains(Part.ARTICLES)) {
        articles.read(visit, marks);
      }
      return new VisitOutcome.Completed();
    } catch (VisitEndException e) {
      return e.outcome();
    }
  }

  /** Of articles only: nobody can be asked for one message. */
  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return articles.freshAddress(key, old);
  }

  /** Ends the visit when it is over, and remembers how far it came. */
  static void endIfOver(Visit visit, Marks marks, Instant now)
      throws IOException, VisitEndException {
    if (visit.isOver()) {
      visit.reached(marks.toString());
      throw new VisitEndException(
          new VisitOutcome.Deferred(now, "the budget of the visit is spent"));
    }
  }
}
