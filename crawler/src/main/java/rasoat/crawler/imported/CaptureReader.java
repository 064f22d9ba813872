package rasoat.crawler.imported;

import java.io.IOException;
import java.util.function.Consumer;
import rasoat.model.post.Capture;

/**
 * Reads the posts of a capture made elsewhere, in its order, without holding them all. The bytes of
 * their pictures are kept before a post is handed over.
 *
 * <p>A capture of a post that {@linkplain rasoat.model.post.PostState#isThere is not there} is word
 * of just that: it has neither words nor pictures.
 */
public interface CaptureReader {

  /**
   * Hands over every post, and every part of the input that could not be read.
   *
   * @throws IOException when the input as a whole cannot be read (on), or bytes cannot be kept
   */
  void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException;

  /** About how many posts there are, without looking into them. */
  long size() throws IOException;
}
