package rasoat.deploy.pages;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.impersonation.LookedAgain;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.SuspectPage;
import rasoat.console.impersonation.SuspectPages;
import rasoat.crawler.look.Look;
import rasoat.crawler.look.PageLooks;
import rasoat.detector.impersonation.domain.SameSite;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

/**
 * What is done about pages by itself: those that posts lead to are judged, and those that are due
 * are looked at again.
 */
public final class PageRound {

  private static final Logger LOG = LoggerFactory.getLogger(PageRound.class);

  /** So that no beat takes longer than the next is due. */
  private static final int MOST_LOOKS = 100;

  private final PageEngine engine;
  private final SuspectPages suspects;
  private final PageLooks looks;
  private final InstantSource clock;

  public PageRound(PageEngine engine, SuspectPages suspects, PageLooks looks, InstantSource clock) {
    this.engine = engine;
    this.suspects = suspects;
    this.looks = looks;
    this.clock = clock;
  }

  /** Judges the pages that post leads to, and keeps those that claim to be an agency. */
  public void take(Capture capture) throws IOException {
    for (PublicPage page : Candidates.of(capture)) {
      PageVerdict verdict = engine.check(page);
      if (verdict.flagged()) {
        Origin origin = new Origin(Origin.Type.POST, capture.key().toString());
        suspects.observed(page, verdict, origin, clock.instant());
      }
    }
  }

  /** Reads the register again, which people may have changed. */
  public void refresh() throws IOException {
    engine.refresh();
  }

  /** Looks at pages that are due, until there are none or the program is ending. */
  public void lookAgain(BooleanSupplier isOver) throws IOException {
    refresh();
    for (SuspectPage due : suspects.due(clock.instant(), MOST_LOOKS)) {
      if (isOver.getAsBoolean()) {
        return;
      }
      suspects.lookedAgain(due.id(), look(due.page()), clock.instant());
    }
  }

  private LookedAgain look(PublicPage page) throws IOException {
    Optional<URI> address = Addresses.of(page.url());
    if (address.isEmpty()) {
      return new LookedAgain.Unreachable();
    }
    return switch (looks.at(address.get())) {
      case Look.Seen(PublicPage now) -> seen(now.after(page));
      case Look.Gone gone -> new LookedAgain.Gone();
      case Look.Unknown(String reason) -> {
        LOG.debug("a page could not be looked at: {}", reason);
        yield new LookedAgain.Unreachable();
      }
    };
  }

  private LookedAgain seen(PublicPage now) throws IOException {
    PageVerdict verdict = engine.check(now);
    return new LookedAgain.Seen(
        now, now.platform() == Platform.WEB ? beside(now, verdict) : verdict);
  }

  /** A false site is often a copy: the agency's own is looked at too, and their words compared. */
  private PageVerdict beside(PublicPage site, PageVerdict verdict) throws IOException {
    String claims = verdict.claims();
    if (!verdict.flagged() || claims == null) {
      return verdict;
    }
    String words = String.join("\n", site.posts());
    for (String own : engine.sites(claims)) {
      Optional<URI> address = Addresses.of(own);
      if (address.isPresent() && looks.at(address.get()) instanceof Look.Seen(PublicPage real)) {
        Optional<PageEvidence> same = SameSite.byText(words, String.join("\n", real.posts()), own);
        if (same.isPresent()) {
          return verdict.with(same.get());
        }
      }
    }
    return verdict;
  }
}
