package rasoat.console.source;

import java.time.Instant;

/**
 * A visit that is over.
 *
 * @param reason why it did not come to its end; empty when it did
 * @param task what a person has to do; empty when nobody has to do anything
 */
public record PastVisit(Instant ended, Ending ending, String reason, String task, Brought brought) {

  /** How a visit ends. */
  public enum Ending {
    /** Everything was seen. */
    COMPLETED,
    /** It goes on later. */
    DEFERRED,
    /** It may work the next time. */
    FAILED,
    /** It cannot work until a person does something. */
    STOPPED,
    /** The place is closed for good. */
    CLOSED
  }
}
