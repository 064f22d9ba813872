package rasoat.index.ingest;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A task that can be asked to tell when its thread is free again, even after it was given up. */
final class Work<T> extends FutureTask<T> {

  private Runnable afterwards = () -> {};
  private boolean ended;

  Work(Callable<T> work) {
    super(work);
  }

  @Override
  public void run() {
    try {
      super.run();
    } finally {
      end();
    }
  }

  private synchronized void end() {
    ended = true;
    afterwards.run();
  }

  /** Runs that once the work has ended, at once if it has. */
  synchronized void whenEnded(Runnable action) {
    if (ended) {
      action.run();
    } else {
      afterwards = action;
    }
  }
}
