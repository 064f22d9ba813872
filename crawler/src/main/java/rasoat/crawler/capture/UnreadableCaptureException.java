package rasoat.crawler.capture;

/** Something that should be a capture is none. The message says why, and nothing of what it is. */
public final class UnreadableCaptureException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableCaptureException(String message) {
    super(message);
  }
}
