package rasoat.crawler.source;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;

/** Yields the posts of one place. */
public interface PostSource {

  /**
   * Hands over what is new since the cursor of the visit, and what was edited or taken away as far
   * as it can tell.
   *
   * @throws IOException when posts cannot be kept or the thread was interrupted; whatever the
   *     platform does is an outcome
   */
  VisitOutcome visit(Visit visit) throws IOException;

  /**
   * A new address for an attachment of a post that was handed over earlier, such as in the visit
   * before; empty when none is to be had, also because this platform cannot be asked for one post.
   *
   * @throws NotNowException when the platform may give one later
   */
  default Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return Optional.empty();
  }
}
