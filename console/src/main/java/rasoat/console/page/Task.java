package rasoat.console.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.console.office.Office;
import rasoat.console.office.OfficeName;

/**
 * Something to do about official pages (requirement R13).
 *
 * @param agency whose page is concerned
 * @param office of it; empty for no known one
 * @param page empty when there is none
 */
public record Task(Reason reason, String agency, String office, Optional<RegisteredPage> page) {

  /** Why there is something to do. */
  public enum Reason {
    /** The register has nothing of the office. */
    NO_PAGE,
    /** It has the agency, and no page of it at a platform. */
    UNREGISTERED,
    /** The platform has not verified the page. */
    UNVERIFIED
  }

  /** Offices first, then pages in their order; what no longer is on that day has nothing to do. */
  public static List<Task> of(List<RegisteredPage> pages, List<Office> offices, LocalDate day) {
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
    offices.stream()
        .filter(office -> isOn(office, day) && !isPresent(office, present))
        .map(office -> new Task(Reason.NO_PAGE, office.name(), office.id(), Optional.empty()))
        .forEach(tasks::add);
    for (RegisteredPage page : current) {
      reason(page, atPlatform, day)
          .map(reason -> new Task(reason, page.page().agency(), page.office(), Optional.of(page)))
          .ifPresent(tasks::add);
    }
    return tasks;
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
