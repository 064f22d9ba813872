package rasoat.console.impersonation;

import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** Where a page stands in the queue. */
final class Ranking {

  /** From this one on there is nothing to be done. */
  static final int CLOSED = 3;

  private static final int HEAVIEST = 1_300;
  private static final int MOST_REACH = 300;

  private Ranking() {}

  /** What nobody decided; then what others have to remove; then what is watched; then the rest. */
  static int rank(SuspectState state, Standing standing) {
    if (state.isHarmful()) {
      return standing == Standing.GONE ? CLOSED : 1;
    }
    return switch (state) {
      case NEW -> 0;
      case WATCH -> 2;
      default -> CLOSED;
    };
  }

  /** Score and reach: a page of a million followers weighs as 0.3 more of score. */
  static int light(PublicPage page, PageVerdict verdict) {
    Long followers = page.followers();
    long many = followers == null || followers < 0 ? 0 : followers;
    int reach = (int) Math.min(MOST_REACH, Math.round(Math.log10(1 + many) * 50));
    return HEAVIEST - score(verdict) - reach;
  }

  /** In thousandths. */
  static int score(PageVerdict verdict) {
    return (int) Math.round(verdict.score().value() * Observation.WHOLE);
  }

  /** What somebody told of is looked at by a person, whatever the program says of it. */
  static boolean isListed(PageVerdict verdict, Origin origin, SuspectState state) {
    return verdict.flagged() || origin.type() == Origin.Type.TIP || state != SuspectState.NEW;
  }
}
