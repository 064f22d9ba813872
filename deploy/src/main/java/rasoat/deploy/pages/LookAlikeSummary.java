package rasoat.deploy.pages;

import java.util.Optional;

/**
 * What a listing of look-alikes came to.
 *
 * @param sites that are imitated
 * @param names that were thought up
 * @param listed of them
 * @param asked whether names were asked for, and only those that resolve are listed
 * @param answered how many of the sites themselves resolve
 */
public record LookAlikeSummary(int sites, long names, long listed, boolean asked, int answered) {

  static final LookAlikeSummary NONE = new LookAlikeSummary(0, 0, 0, false, 0);

  LookAlikeSummary plus(int more, int moreListed, Optional<Boolean> answer) {
    return new LookAlikeSummary(
        sites + 1,
        names + more,
        listed + moreListed,
        asked || answer.isPresent(),
        answered + (answer.orElse(false) ? 1 : 0));
  }

  /** Whether names were asked for and not even a site that is known to be there resolved. */
  public boolean isWithoutAnswer() {
    return asked && sites > 0 && listed == 0 && answered == 0;
  }

  /** One line for people. */
  public String line() {
    return asked
        ? "%d of %d look-alikes of %d sites resolve".formatted(listed, names, sites)
        : "%d look-alikes of %d sites".formatted(names, sites);
  }
}
