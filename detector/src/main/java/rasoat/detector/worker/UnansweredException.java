package rasoat.detector.worker;

/** A request ended every worker that tried it; the message says how the last one ended. */
public final class UnansweredException extends Exception {

  private static final long serialVersionUID = 1L;

  UnansweredException(String reason) {
    super(reason);
  }
}
