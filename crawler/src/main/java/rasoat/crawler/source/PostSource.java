package rasoat.crawler.source;

import java.io.IOException;

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
}
