package rasoat.console.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.console.office.Office;
import rasoat.console.office.OfficeName;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;

/**
 * Something to do about official pages (requirement R13).
 *
 * @param agency whose page is concerned
 * @param office of it; empty for no known one
 * @param page empty when there is none
 * @param found a page that is not in the register; empty unless that is the reason
 */
public record Task(
    Reason reason,
    String agency,
    String office,
    Optional<RegisteredPage> page,
    Optional<PublicPage> found) {

  /** Why there is something to do. */
  public enum Reason {
    /** People found a page to be the agency's own, and the register has it not. */
    FOUND,
    /** The register has nothing of the office. */
    NO_PAGE,
    /** It has the agency, and no page of it at a platform. */
    UNREGISTERED,
    /** The platform has not verified the page. */
    UNVERIFIED
  }

  /**
   * What was found first, then offices, then pages in their order; what no longer is on that day
   * has nothing to do.
   */
  public static List<Task> of(
      List<RegisteredPage> pages,
      List<Office> offices,
      List<FoundPages.Found> found,
      LocalDate day) {
    List<RegisteredPage> current =
        pages.stream().filter(page -> page.standing(day) != PageStanding.EXPIRED).toList();
    Set<String> present = new HashSet<>();
    Set<String> atPlatform = new HashSet<>();
    for (RegisteredPage page : current) {
      present.add(page.office());
      present.add(' ' + OfficeName.folded(page.page().agency()));
      if (page.standing(day) != PageStanding.UNREGISTERED) {
        atPlatform.add(agency(page));
      }
    }
    List<Task> tasks = new ArrayList<>();
    found.stream()
        .filter(one -> pages.stream().noneMatch(page -> isSame(page.page(), one.page())))
        .map(Task::of)
        .forEach(tasks::add);
    offices.stream()
        .filter(office -> isOn(office, day) && !isPresent(office, present))
        .map(office -> of(Reason.NO_PAGE, office.name(), office.id(), Optional.empty()))
        .forEach(tasks::add);
    for (RegisteredPage page : current) {
      reason(page, atPlatform, day)
          .map(reason -> of(reason, page.page().agency(), page.office(), Optional.of(page)))
          .ifPresent(tasks::add);
    }
    return tasks;
  }

  private static Task of(
      Reason reason, String agency, String office, Optional<RegisteredPage> page) {
    return new Task(reason, agency, office, page, Optional.empty());
  }

  private static Task of(FoundPages.Found found) {
    String agency = found.agency().isEmpty() ? found.page().name() : found.agency();
    return new Task(Reason.FOUND, agency, "", Optional.empty(), Optional.of(found.page()));
  }

  private static boolean isSame(OfficialPage registered, PublicPage found) {
    boolean isAtPlatform = found.platform() == null || found.platform() == registered.platform();
    return isAtPlatform && !found.platformId().isEmpty()
        ? found.platformId().equals(registered.platformId())
        : !found.url().isEmpty() && found.url().equals(registered.url());
  }

  private static boolean isOn(Office office, LocalDate day) {
    return office.validTo().map(last -> !last.isBefore(day)).orElse(true);
  }

  private static boolean isPresent(Office office, Set<String> present) {
    return present.contains(office.id())
        || office.foldedNames().stream().anyMatch(name -> present.contains(' ' + name));
  }

  private static Optional<Reason> reason(
      RegisteredPage page, Set<String> atPlatform, LocalDate day) {
    return switch (page.standing(day)) {
      case UNVERIFIED -> Optional.of(Reason.UNVERIFIED);
      case UNREGISTERED ->
          atPlatform.contains(agency(page)) ? Optional.empty() : Optional.of(Reason.UNREGISTERED);
      case VERIFIED, EXPIRED -> Optional.empty();
    };
  }

  /** Communes of one name lie in several provinces. */
  private static String agency(RegisteredPage page) {
    return OfficeName.folded(page.page().agency()) + '\n' + page.page().province();
  }
}
