package rasoat.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.PostState;

/**
 * A post that is remembered.
 *
 * @param lacking how many of its attachments could not be had, and might be had later
 */
record KnownPost(String revision, PostState state, long lacking, boolean flagged) {

  /** What may still come, by a new address or another road. */
  private static final Set<FetchState> NOT_HAD = EnumSet.of(FetchState.EXPIRED, FetchState.MISSING);

  private static final Set<FetchState> LACKING =
      EnumSet.of(FetchState.WAITING, FetchState.EXPIRED, FetchState.MISSING);

  static KnownPost of(ResultSet row) throws SQLException {
    return new KnownPost(
        row.getString("revision"),
        PostState.valueOf(row.getString("state")),
        row.getLong("lacking"),
        row.getInt("flagged") != 0);
  }

  /** How many attachments of the capture were not had. */
  static long lackingIn(Capture capture) {
    return count(capture, LACKING);
  }

  /** How many of them will not be had either when those to be fetched are. */
  static long lackingAtBestIn(Capture capture) {
    return count(capture, NOT_HAD);
  }

  private static long count(Capture capture, Set<FetchState> states) {
    return capture.attachments().stream()
        .filter(attachment -> attachment.kind().isWorthReading())
        .map(Attachment::state)
        .filter(states::contains)
        .count();
  }

  /**
   * What the capture is to this post.
   *
   * @param lacking how many attachments it lacks
   */
  Seen compare(Capture capture, long lacking) {
    if (!revision.equals(capture.revision().value())) {
      return Seen.EDITED;
    }
    return lacking < this.lacking ? Seen.FULLER : Seen.UNCHANGED;
  }

  /** Seen again as it was: that it was edited once stays true. */
  PostState stateAfter(Capture capture) {
    boolean stays = state == PostState.EDITED && capture.state() == PostState.LIVE;
    return stays ? state : capture.state();
  }
}
