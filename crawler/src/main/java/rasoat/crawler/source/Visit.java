package rasoat.crawler.source;

import java.io.IOException;
import java.util.Optional;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

/** One visit to a source: what is known from the last one, and where posts go. */
public interface Visit {

  /** What {@link #reached} was last told, in this visit or an earlier one; empty at first. */
  String cursor();

  /** Whether a post of that key was handed over before, in any state. */
  boolean isKnown(PostKey key) throws IOException;

  /**
   * Hands over a post with its attachments still to be fetched; they are fetched here, the one that
   * expires first before the others. Durable when it returns.
   *
   * @param fresh asks the platform once for a new address of an attachment whose old one expired
   */
  void post(Capture capture, FreshAddress fresh) throws IOException;

  /** The same where no address can be asked for again. */
  default void post(Capture capture) throws IOException {
    post(capture, attachment -> Optional.empty());
  }

  /** A post is not there any more. Only the state of the post that is known changes. */
  void gone(PostKey key, boolean deleted) throws IOException;

  /** Everything up to that cursor was handed over: the next visit may begin there. */
  void reached(String cursor) throws IOException;

  /**
   * Something could not be read, and the visit goes on.
   *
   * @param reason what was expected, what came and where; nothing of the content, no token
   */
  void problem(String reason);

  /** Whether the visit should end after this post: its budget is spent, or the program ends. */
  boolean isOver();

  /** Asks for a new address. */
  @FunctionalInterface
  interface FreshAddress {
    /**
     * The new address; empty when there is none.
     *
     * @throws NotNowException when the platform may give one later
     */
    Optional<String> of(Attachment attachment) throws IOException;
  }
}
