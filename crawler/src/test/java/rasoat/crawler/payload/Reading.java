package rasoat.crawler.payload;

import java.util.List;
import rasoat.model.post.Capture;

/**
 * What came of a payload.
 *
 * @param told everything else that came out: how it ended, and what could not be read
 */
public record Reading(List<Capture> posts, String told) {

  public Reading {
    posts = List.copyOf(posts);
  }

  /** The only post there is. */
  public Capture only() {
    if (posts.size() != 1) {
      throw new AssertionError("expected one post, got %s and %s".formatted(posts, told));
    }
    return posts.getFirst();
  }

  @Override
  public String toString() {
    return posts + " " + told;
  }
}
