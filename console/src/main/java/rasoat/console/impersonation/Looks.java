package rasoat.console.impersonation;

import java.time.Duration;

/** How long a page is left alone before it is looked at again. No page is left alone for good. */
final class Looks {

  private static final Duration SOON = Duration.ofHours(6);
  private static final Duration DAILY = Duration.ofDays(1);
  private static final Duration WEEKLY = Duration.ofDays(7);
  private static final Duration MONTHLY = Duration.ofDays(30);

  private Looks() {}

  /** Those that harm most often; what is gone may come back, and a name may be sold. */
  static Duration after(SuspectState state, Standing standing, boolean isListed) {
    if (standing == Standing.GONE) {
      return WEEKLY;
    }
    if (standing == Standing.UNREACHABLE) {
      return SOON;
    }
    return switch (state) {
      case IMPERSONATES, INFORMAL_GROUP, HIJACKED -> SOON;
      case NEW -> isListed ? DAILY : WEEKLY;
      case WATCH -> DAILY;
      case FALSE_ALARM -> MONTHLY;
    };
  }
}
