package rasoat.console.page;

import java.time.LocalDate;
import rasoat.console.VietnamTime;

/** A page that was let be, as a row of the list. */
record ListedAllowance(Allowance kept, Allowance.Standing standing) {

  static ListedAllowance of(Allowance kept, LocalDate today) {
    return new ListedAllowance(kept, kept.standing(today));
  }

  public String until() {
    return VietnamTime.day(kept.page().until());
  }

  public String since() {
    return VietnamTime.minute(kept.createdAt());
  }

  /** When somebody ended it; empty when nobody did. */
  public String ended() {
    return kept.endedAt().map(VietnamTime::minute).orElse("");
  }

  /** What the page is called, else where it is. */
  public String shown() {
    if (!kept.name().isEmpty()) {
      return kept.name();
    }
    return kept.page().url().isEmpty() ? kept.page().platformId() : kept.page().url();
  }

  public boolean isInForce() {
    return standing == Allowance.Standing.IN_FORCE;
  }
}
