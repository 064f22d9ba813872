package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Optional;
import rasoat.console.VietnamTime;

/**
 * Something that somebody decided of a page; kept for good.
 *
 * @param version of the page afterwards
 * @param state what was decided, or where it went back to
 * @param before the state it had
 * @param reason empty where none is asked for
 * @param account who
 * @param person his full name
 */
public record Decision(
    long version,
    Act act,
    SuspectState state,
    SuspectState before,
    Optional<SuspectReason> reason,
    String note,
    String account,
    String person,
    Instant at) {

  /** What can be done. */
  public enum Act {
    DECIDED,
    /** The decision before was taken back. */
    UNDONE
  }

  public String time() {
    return VietnamTime.minute(at);
  }
}
