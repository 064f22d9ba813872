package rasoat.deploy.pages;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import rasoat.console.page.AllowedPages;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.RegisteredPage;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Post;

/** Judges pages by the register as it was read last. Safe for many threads. */
public final class PageEngine {

  private final OfficialPages official;
  private final AllowedPages allowed;
  private final List<String> emblems;
  private final InstantSource clock;
  private volatile Made made;

  /** What was made of one reading of the register. */
  private record Made(
      List<OfficialPage> official, List<AllowedPage> allowed, LocalDate day, EngineChecks checks) {

    static Made of(
        List<OfficialPage> official,
        List<AllowedPage> allowed,
        List<String> emblems,
        LocalDate day) {
      return new Made(official, allowed, day, new EngineChecks(official, allowed, emblems, day));
    }

    boolean isOf(List<OfficialPage> pages, List<AllowedPage> letBe, LocalDate today) {
      return day.equals(today) && official.equals(pages) && allowed.equals(letBe);
    }
  }

  private PageEngine(
      OfficialPages official, AllowedPages allowed, List<String> emblems, InstantSource clock)
      throws IOException {
    this.official = official;
    this.allowed = allowed;
    this.emblems = List.copyOf(emblems);
    this.clock = clock;
    LocalDate today = today();
    this.made = Made.of(pages(), allowed.inForce(today), this.emblems, today);
  }

  /**
   * An engine that has read the register.
   *
   * @param emblems perceptual hashes of pictures that the office provides
   */
  public static PageEngine open(
      OfficialPages official, AllowedPages allowed, List<String> emblems, InstantSource clock)
      throws IOException {
    return new PageEngine(official, allowed, emblems, clock);
  }

  /** Reads the register again; the engine is made anew only when it or the day changed. */
  public void refresh() throws IOException {
    LocalDate today = today();
    List<OfficialPage> pages = pages();
    List<AllowedPage> letBe = allowed.inForce(today);
    if (!made.isOf(pages, letBe, today)) {
      made = Made.of(pages, letBe, emblems, today);
    }
  }

  /** What that page is as of today. */
  public PageVerdict check(PublicPage page) {
    return made.checks().page(page);
  }

  /** The same as of a day. */
  public PageVerdict check(PublicPage page, LocalDate day) {
    return made.checks().page(page, day);
  }

  /** The sites of the agency that register calls so. */
  List<String> sites(String agency) {
    return made.official().stream()
        .filter(page -> page.agency().equals(agency))
        .flatMap(page -> page.domains().stream())
        .distinct()
        .toList();
  }

  private List<OfficialPage> pages() throws IOException {
    return official.all().stream().map(RegisteredPage::page).toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(Post.VIETNAM).toLocalDate();
  }
}
