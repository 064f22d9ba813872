package rasoat.model.port;

import java.io.IOException;
import rasoat.model.post.Capture;

/** A capture that is being worked on. Ends with exactly one of {@link #done} and {@link #fail}. */
public interface Delivery {

  Capture capture();

  /** How often it was delivered, this time included. */
  int attempt();

  /** It was worked on, and what came of it is durable: it is not delivered again. */
  void done() throws IOException;

  /**
   * It could not be worked on. It is delivered again later, or becomes a dead letter when this was
   * its last attempt.
   *
   * @param reason for a person; without anything of the post
   */
  void fail(String reason) throws IOException;
}
