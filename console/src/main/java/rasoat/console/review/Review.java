package rasoat.console.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.model.finding.FindingId;

/**
 * The review of one cluster, for one account.
 *
 * @param version to be named when something is done to it
 * @param size how many copies
 * @param flood whether more came within an hour than people re-post by themselves
 * @param isSecret whether two cleared persons decide
 * @param isWithheld whether this account sees no more than that it is there, its time, place and
 *     mark
 * @param face the finding shown for all: of the first post
 * @param copies the first of them, by time
 * @param lastPostedAt when the last copy was posted
 * @param history what was done, the last first
 * @param may what this account may do now
 */
public record Review(
    ClusterId id,
    long version,
    ReviewState state,
    int size,
    boolean flood,
    boolean isSecret,
    boolean isWithheld,
    FindingId face,
    List<Copy> copies,
    Instant firstPostedAt,
    Instant lastPostedAt,
    List<Decision> history,
    May may) {

  /** How an account may take back what was done last. */
  public enum Undo {
    NO,
    /** It is his own, of the last 24 hours. */
    FREELY,
    /** He has to say why. */
    WITH_A_NOTE
  }

  /**
   * What an account may do.
   *
   * @param decide a decision of one person
   * @param propose as the first of two persons
   * @param second agree with what is proposed, or not
   */
  public record May(boolean decide, boolean propose, boolean second, Undo undo) {

    static final May NOTHING = new May(false, false, false, Undo.NO);
  }

  public Review {
    copies = List.copyOf(copies);
    history = List.copyOf(history);
  }

  /** What waits for a second person. */
  public Optional<Decision> proposal() {
    return history.stream().findFirst().filter(last -> last.act() == Decision.Act.PROPOSED);
  }

  /** How many copies there are beside those listed. */
  public int more() {
    return Math.max(0, size - copies.size());
  }

  public String firstTime() {
    return VietnamTime.minute(firstPostedAt);
  }

  public String lastTime() {
    return VietnamTime.minute(lastPostedAt);
  }
}
