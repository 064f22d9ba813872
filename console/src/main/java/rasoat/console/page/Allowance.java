package rasoat.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import rasoat.model.page.AllowedPage;

/**
 * A page that was let be, and by whom.
 *
 * @param name as the page is shown; empty when unknown
 * @param office of whoever let it be; empty for the whole installation
 * @param endedAt when somebody ended it before its last day
 */
public record Allowance(
    long id,
    AllowedPage page,
    String name,
    String note,
    String office,
    Instant createdAt,
    String createdBy,
    Optional<Instant> endedAt,
    String endedBy) {

  /** How it stands. */
  public enum Standing {
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** Somebody ended it. */
    ENDED
  }

  /** How it stands on that day. */
  public Standing standing(LocalDate day) {
    if (endedAt.isPresent()) {
      return Standing.ENDED;
    }
    return page.until().isBefore(day) ? Standing.EXPIRED : Standing.IN_FORCE;
  }
}
