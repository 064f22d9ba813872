package rasoat.console.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.review.Copy;
import rasoat.console.review.Decision;
import rasoat.console.review.Reason;
import rasoat.console.review.Review;
import rasoat.console.review.ReviewState;
import rasoat.model.post.Platform;

/**
 * The review of one cluster.
 *
 * @param version to be sent with a decision
 * @param secret whether two cleared persons decide
 * @param face the finding shown for all
 * @param copies the first hundred of them, by time
 * @param history what was done, the last first
 */
record ClusterAnswer(
    long id,
    long version,
    ReviewState state,
    int size,
    boolean flood,
    boolean secret,
    boolean withheld,
    String face,
    List<Post> copies,
    Instant firstPostedAt,
    Instant lastPostedAt,
    List<Done> history) {

  ClusterAnswer {
    copies = List.copyOf(copies);
    history = List.copyOf(history);
  }

  /** One copy: a post that shows it. */
  record Post(String finding, String post, Platform platform, String group, Instant postedAt) {

    static Post of(Copy copy) {
      return new Post(
          copy.finding().value(), copy.post(), copy.platform(), copy.group(), copy.postedAt());
    }
  }

  /**
   * What somebody did.
   *
   * @param note empty where it may not be told: it may quote a document
   */
  record Done(
      long version,
      Decision.Act act,
      ReviewState state,
      ReviewState before,
      Optional<Reason> reason,
      String note,
      String account,
      Instant at) {

    static Done of(Decision decision, boolean mute) {
      return new Done(
          decision.version(),
          decision.act(),
          decision.state(),
          decision.before(),
          decision.reason(),
          mute ? "" : decision.note(),
          decision.account(),
          decision.at());
    }
  }

  static ClusterAnswer of(Review review) {
    return new ClusterAnswer(
        review.id().value(),
        review.version(),
        review.state(),
        review.size(),
        review.flood(),
        review.isSecret(),
        review.isWithheld(),
        review.face().value(),
        review.copies().stream().map(Post::of).toList(),
        review.firstPostedAt(),
        review.lastPostedAt(),
        review.history().stream().map(each -> Done.of(each, review.isSecret())).toList());
  }
}
