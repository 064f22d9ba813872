package rasoat.crawler.source;

import java.io.IOException;
import rasoat.model.post.Capture;

/**
 * Where a webhook leaves a post that came whole. Its attachments are still to be fetched, for a
 * webhook must answer at once.
 */
@FunctionalInterface
public interface CaptureDoor {

  /** Takes in the capture; durable when it returns. One that comes twice is one post. */
  void put(Capture capture) throws IOException;
}
