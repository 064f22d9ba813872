package rasoat.detector.page;

/** A picture that cannot be looked at; the message says what was expected and what came. */
public final class UnreadableImageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableImageException(String reason) {
    super(reason);
  }
}
