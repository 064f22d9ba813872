package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rasoat.model.page.OfficialPage;

/** Domains known to be an authority's own: those of the register and the shipped ones. */
final class OwnSites {

  /** A known domain with everything below it. */
  record Site(String owner, List<OfficialPage> pages) {}

  private final Map<String, Site> sites = new HashMap<>();

  OwnSites(List<OfficialPage> register) {
    StateSite.ALL.forEach(site -> sites.put(site.domain(), new Site(site.owner(), List.of())));
    for (OfficialPage page : register) {
      page.domains().stream()
          .flatMap(site -> Host.parse(site).stream())
          .forEach(host -> sites.merge(host.name(), site(page), OwnSites::both));
    }
  }

  /**
   * Whose site the host lies on. The address of a dissolved body is nobody's: others may have taken
   * it since.
   */
  Optional<String> owner(Host host, LocalDate day) {
    OptionalInt first =
        IntStream.range(0, host.labels().size() - 1)
            .filter(i -> isOwned(domain(host, i), day))
            .findFirst();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(sites.get(domain(host, first.getAsInt())).owner());
  }

  private boolean isOwned(String domain, LocalDate day) {
    Site site = sites.get(domain);
    return site != null
        && (site.pages().isEmpty() || site.pages().stream().anyMatch(page -> page.isValidOn(day)));
  }

  private static String domain(Host host, int from) {
    return String.join(".", host.labels().subList(from, host.labels().size()));
  }

  private static Site site(OfficialPage page) {
    return new Site(page.agency(), List.of(page));
  }

  private static Site both(Site first, Site second) {
    List<OfficialPage> pages = new ArrayList<>(first.pages());
    pages.addAll(second.pages());
    return new Site(first.pages().isEmpty() ? second.owner() : first.owner(), List.copyOf(pages));
  }
}
