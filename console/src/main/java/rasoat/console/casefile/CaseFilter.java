package rasoat.console.casefile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which cases the board shows, as its address says; empty for all.
 *
 * @param verification the list of merely suggested matters, in place of the cases
 * @param unit as it is called
 */
public record CaseFilter(
    boolean verification,
    Optional<Progress> progress,
    Optional<Tier> tier,
    String unit,
    String assignee) {

  /** As an address says; empty when there is no such list, progress or tier. */
  static Optional<CaseFilter> of(
      String list, String progress, String tier, String unit, String assignee) {
    Optional<Progress> far = named(Progress.values(), progress);
    Optional<Tier> bad = named(Tier.values(), tier);
    boolean isKnown =
        (list.isEmpty() || list.equals("verification"))
            && far.isPresent() != progress.isEmpty()
            && bad.isPresent() != tier.isEmpty();
    return isKnown
        ? Optional.of(new CaseFilter(!list.isEmpty(), far, bad, unit, assignee))
        : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  CaseFilter with(Optional<Progress> other) {
    return new CaseFilter(verification, other, tier, unit, assignee);
  }

  CaseFilter of(boolean otherList) {
    return new CaseFilter(otherList, progress, tier, unit, assignee);
  }
}
