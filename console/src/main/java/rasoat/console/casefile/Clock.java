package rasoat.console.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a certain time.
 *
 * @param done when it was done; null while it was not
 */
public record Clock(Duty duty, Instant start, Instant due, @Nullable Instant done) {

  /** What has to be done (domain of law: ANM25, Decrees 327, 330, 331/2026, BMNN25). */
  public enum Duty {
    /** The authority is told at once of a suspected leak of a state secret (BMNN25 25.2). */
    NOTICE_AT_ONCE,
    /** First notice of an incident, 24 hours (Decree 331/2026, 31.2.d). */
    FIRST_NOTICE,
    /** Report of an incident, 72 hours (the same). */
    REPORT,
    /** PA05 answers. The law sets no time for it; this house asks again after a day. */
    ANSWER,
    /** The platform removes what the specialised force named, 24 or 6 hours (ANM25 25.2.b). */
    REMOVAL,
    /** One year to impose a fine (Decree 330/2026, 3.1). */
    LIMITATION
  }

  /** How it stands. */
  public enum State {
    OVERDUE,
    RUNNING,
    DONE_LATE,
    DONE
  }

  public State state(Instant now) {
    if (done != null) {
      return done.isAfter(due) ? State.DONE_LATE : State.DONE;
    }
    return now.isAfter(due) ? State.OVERDUE : State.RUNNING;
  }

  boolean isOpen() {
    return done == null;
  }
}
