package rasoat.detector;

import rasoat.index.DocumentIndex;
import rasoat.model.post.Post;

/**
 * Decides what a post shows, and says why. Owns one reading engine: one detector per worker thread,
 * made and closed by it.
 */
public final class Detector implements AutoCloseable {

  /** A detector for the calling thread. */
  public Detector(Natives natives, DocumentIndex documents, PictureMemory memory) {}

  /** Never throws for a bad picture: it is named in the judgement. */
  public Judgement judge(Post post) {
    throw new UnsupportedOperationException("being built: " + post.id());
  }

  @Override
  public void close() {}
}
