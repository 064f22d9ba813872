package rasoat.deploy.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rasoat.detector.impersonation.PageChecker;
import rasoat.detector.impersonation.domain.DomainChecker;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** The engine over one reading of the register. Immutable. */
final class EngineChecks implements Checks {

  private final PageChecker pages;
  private final DomainChecker domains;
  private final LocalDate today;

  /**
   * An engine as of a day.
   *
   * @param official all pages of the register, expired ones too
   * @param allowed pages that are let be on that day
   * @param emblems perceptual hashes of pictures that the office provides
   */
  EngineChecks(
      List<OfficialPage> official,
      List<AllowedPage> allowed,
      List<String> emblems,
      LocalDate today) {
    this.domains = new DomainChecker(official, allowed);
    this.pages = new PageChecker(official, allowed, emblems, this::site);
    this.today = today;
  }

  /** A page of which nothing but the address is known is judged by that. */
  @Override
  public PageVerdict page(PublicPage page) {
    return page(page, today);
  }

  PageVerdict page(PublicPage page, LocalDate day) {
    if (page.url().isBlank()) {
      return pages.check(page, day);
    }
    PageVerdict site = domains.check(page.url(), day).named(page.id());
    if (page.name().isBlank()) {
      return site;
    }
    PageVerdict verdict = pages.check(page, day);
    // Many a false site is titled "Đăng nhập": then its address says whom it means.
    return verdict.flagged() && verdict.claims() == null
        ? verdict.claiming(site.claims())
        : verdict;
  }

  @Override
  public PageVerdict domain(String line) {
    return domains.check(line, today);
  }

  /** The gravest thing the name of a site says, where that is enough to flag it. */
  private Optional<PageEvidence> site(String url) {
    PageVerdict verdict = domains.check(url, today);
    return verdict.flagged()
        ? verdict.evidence().stream().max(Comparator.comparingDouble(PageEvidence::weight))
        : Optional.empty();
  }
}
