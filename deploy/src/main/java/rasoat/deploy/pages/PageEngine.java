package rasoat.deploy.pages;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.console.page.AllowedPages;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.RegisteredPage;
import rasoat.detector.impersonation.PageChecker;
import rasoat.detector.impersonation.domain.DomainChecker;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Post;

/** Judges pages and addresses by the register as it was read last. Safe for many threads. */
public final class PageEngine {

  private final OfficialPages official;
  private final AllowedPages allowed;
  private final InstantSource clock;
  private volatile Made made;

  /** What was made of one reading of the register. */
  private record Made(
      List<OfficialPage> official,
      List<AllowedPage> allowed,
      PageChecker pages,
      DomainChecker domains) {

    static Made of(List<OfficialPage> official, List<AllowedPage> allowed) {
      DomainChecker domains = new DomainChecker(official, allowed);
      return new Made(
          official,
          allowed,
          new PageChecker(official, allowed, List.of(), new JudgedSites(domains)::judge),
          domains);
    }
  }

  private PageEngine(OfficialPages official, AllowedPages allowed, InstantSource clock) {
    this.official = official;
    this.allowed = allowed;
    this.clock = clock;
    this.made = Made.of(List.of(), List.of());
  }

  /** An engine that has read the register. */
  public static PageEngine open(OfficialPages official, AllowedPages allowed, InstantSource clock)
      throws IOException {
    PageEngine engine = new PageEngine(official, allowed, clock);
    engine.refresh();
    return engine;
  }

  /** Reads the register again; what is made of it is made anew only when it changed. */
  public void refresh() throws IOException {
    List<OfficialPage> pages = official.all().stream().map(RegisteredPage::page).toList();
    List<AllowedPage> letBe = allowed.inForce(today());
    Made last = made;
    if (!pages.equals(last.official()) || !letBe.equals(last.allowed())) {
      made = Made.of(pages, letBe);
    }
  }

  /** What that page is, as of today; a page without a name is judged by its address. */
  public PageVerdict check(PublicPage page) {
    return check(page, today());
  }

  /** The same as of a day. */
  public PageVerdict check(PublicPage page, LocalDate day) {
    if (!page.name().isBlank() || page.url().isBlank()) {
      return made.pages().check(page, day);
    }
    PageVerdict verdict = made.domains().check(page.url(), day);
    return new PageVerdict(
        page.id(),
        verdict.flagged(),
        verdict.claims(),
        verdict.score(),
        verdict.evidence(),
        verdict.harms(),
        verdict.explanation());
  }

  /** What the domain or address on that line of a list is, as of today. */
  public PageVerdict checkDomain(String line) {
    return made.domains().check(line, today());
  }

  private LocalDate today() {
    return clock.instant().atZone(Post.VIETNAM).toLocalDate();
  }

  /** The gravest thing that the name of a site says, where it is enough to flag it. */
  private record JudgedSites(DomainChecker domains) {

    Optional<PageEvidence> judge(String url) {
      PageVerdict verdict = domains.check(url, LocalDate.EPOCH);
      return verdict.flagged()
          ? verdict.evidence().stream()
              .max((one, other) -> Double.compare(one.weight(), other.weight()))
          : Optional.empty();
    }
  }
}
