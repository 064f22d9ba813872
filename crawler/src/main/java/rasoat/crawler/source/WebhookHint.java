package rasoat.crawler.source;

import java.time.Instant;
import rasoat.model.post.PostKey;

/**
 * A platform told us that something happened to a post; what, is to be asked of its interface.
 *
 * @param at when it happened, by the platform's word
 */
public record WebhookHint(PostKey key, Change change, Instant at) {

  /** What happened. */
  public enum Change {
    /** It was made, edited, hidden or shown again. */
    CHANGED,
    /** It was taken away. */
    REMOVED
  }

  /** Whether this says the last word on a post that the other one speaks of too. */
  boolean overrules(WebhookHint other) {
    int order = at.compareTo(other.at);
    return order > 0 || (order == 0 && change.compareTo(other.change) > 0);
  }
}
