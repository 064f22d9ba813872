package rasoat.console.review;

import java.util.Arrays;
import java.util.List;

/** Why a decision was made. Names are kept for good: one that is no longer used stays. */
public enum Reason {
  SHOWS_INTERNAL_DOCUMENT(ReviewState.CONFIRMED),
  SHOWS_SECRET_DOCUMENT(ReviewState.CONFIRMED),
  ALTERED_COPY(ReviewState.CONFIRMED),
  EMBARGO_BROKEN(ReviewState.CONFIRMED),
  PUBLIC_ALREADY(ReviewState.FALSE_ALARM),
  ORDINARY_PAPER(ReviewState.FALSE_ALARM),
  OTHER_DOCUMENT(ReviewState.FALSE_ALARM),
  MISREAD(ReviewState.FALSE_ALARM),
  SAMPLE_OR_TRAINING(ReviewState.FALSE_ALARM),
  OWN_PUBLICATION(ReviewState.FALSE_ALARM),
  URGENT(ReviewState.ESCALATED),
  STATE_SECRET(ReviewState.ESCALATED),
  BEYOND_COMPETENCE(ReviewState.ESCALATED);

  private final ReviewState state;

  Reason(ReviewState state) {
    this.state = state;
  }

  /** The state it is a reason for. */
  public ReviewState state() {
    return state;
  }

  /** All there are for that state. */
  public static List<Reason> of(ReviewState state) {
    return Arrays.stream(values()).filter(reason -> reason.state == state).toList();
  }
}
