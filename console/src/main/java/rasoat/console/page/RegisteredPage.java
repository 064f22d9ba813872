package rasoat.console.page;

import java.time.Instant;
import java.time.LocalDate;
import rasoat.model.page.OfficialPage;

/**
 * A page of the register.
 *
 * @param office whose it is; empty for no known one
 * @param version counts its changes
 */
public record RegisteredPage(
    long id,
    String office,
    PageDraft draft,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    long version) {

  /** What is compared with the pages that are found. */
  public OfficialPage page() {
    return draft.page();
  }

  /** How it stands on that day. */
  public PageStanding standing(LocalDate day) {
    return PageStanding.of(page(), day);
  }
}
