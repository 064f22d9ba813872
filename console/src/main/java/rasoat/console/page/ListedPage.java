package rasoat.console.page;

import rasoat.console.VietnamTime;

/**
 * An official page as a row of the list.
 *
 * @param office the name of its office; empty for no known one
 */
record ListedPage(RegisteredPage kept, PageStanding standing, String office) {

  /** The day of its tick; empty when nobody said. */
  public String verifiedOn() {
    return kept.draft().verifiedOn().map(VietnamTime::day).orElse("");
  }

  /** The platform as message files call it; empty for none. */
  public String platform() {
    return kept.page().platform() == null ? "" : kept.page().platform().name();
  }

  /** What the page is called; of a site its domain. */
  public String shown() {
    return kept.page().name().isEmpty() ? kept.page().domain() : kept.page().name();
  }
}
