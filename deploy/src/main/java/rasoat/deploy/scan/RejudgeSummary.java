package rasoat.deploy.scan;

/**
 * What judging again came to. Judged = same + changed + not understood.
 *
 * @param flagged changed findings that are flagged now
 * @param cleared changed findings that were flagged before and are not now
 * @param unreadable readings of a form this version does not know; they are dropped
 */
public record RejudgeSummary(
    long judged, long changed, long flagged, long cleared, long unreadable) {

  static final RejudgeSummary EMPTY = new RejudgeSummary(0, 0, 0, 0, 0);

  RejudgeSummary plus(Rejudging.Rejudged one) {
    boolean was = one.before().isPresent() && one.before().get().isFlagged();
    boolean is = one.now().isPresent() && one.now().get().isFlagged();
    boolean changed = one.isChanged();
    return new RejudgeSummary(
        judged + 1,
        this.changed + (changed ? 1 : 0),
        flagged + (changed && is ? 1 : 0),
        cleared + (changed && was && !is ? 1 : 0),
        unreadable + (one.now().isEmpty() ? 1 : 0));
  }

  /** One line for people. */
  public String line() {
    return "readings judged again: %d; findings changed: %d (flagged now: %d, cleared: %d)"
            .formatted(judged, changed, flagged, cleared)
        + (unreadable == 0 ? "" : "; dropped, of an unknown form: " + unreadable);
  }
}
