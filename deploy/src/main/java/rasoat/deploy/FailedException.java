package rasoat.deploy;

/** The work of a command failed; the message says what was expected, what came, and where. */
final class FailedException extends Exception {

  private static final long serialVersionUID = 1;

  FailedException(String message) {
    super(message);
  }
}
