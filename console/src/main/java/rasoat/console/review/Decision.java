package rasoat.console.review;

import java.time.Instant;
import java.util.Optional;
import rasoat.console.VietnamTime;

/**
 * Something that somebody did to a cluster; kept for good.
 *
 * @param version of the cluster afterwards
 * @param state what was decided or proposed, or where it went back to
 * @param before the state it had
 * @param reason empty where none is asked for
 * @param account who
 * @param person his full name
 */
public record Decision(
    long version,
    Act act,
    ReviewState state,
    ReviewState before,
    Optional<Reason> reason,
    String note,
    String account,
    String person,
    Instant at) {

  /** What can be done. */
  public enum Act {
    /** Decided by one person. */
    DECIDED,
    /** The first of two persons; the state is unchanged. */
    PROPOSED,
    /** The second of two persons agreed: decided. */
    SECONDED,
    /** The second of two persons did not agree; the state is unchanged. */
    REJECTED,
    /** The decision before was taken back. */
    UNDONE,
    /** The proposal before was taken back. */
    WITHDRAWN
  }

  /** As pages write it. */
  public String time() {
    return VietnamTime.minute(at);
  }
}
