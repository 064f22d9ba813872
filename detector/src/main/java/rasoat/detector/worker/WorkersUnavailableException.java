package rasoat.detector.worker;

/**
 * Workers cannot be started, or cannot do their work at all: nothing that is asked of them can be
 * answered, whatever it is. The message says what was expected and what came.
 */
public final class WorkersUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WorkersUnavailableException(String reason) {
    super(reason);
  }
}
