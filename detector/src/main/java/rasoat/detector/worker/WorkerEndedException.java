package rasoat.detector.worker;

/** A worker process ended, or had to be ended, without an answer; the message says how. */
final class WorkerEndedException extends Exception {

  private static final long serialVersionUID = 1L;

  WorkerEndedException(String reason) {
    super(reason);
  }
}
