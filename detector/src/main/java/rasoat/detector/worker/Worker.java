package rasoat.detector.worker;

import org.jspecify.annotations.Nullable;

/**
 * Answers requests by a process that is replaced when need be; for one thread. A request that ends
 * a process is tried once more, in a fresh one.
 */
public final class Worker implements AutoCloseable {

  private static final int TRIES = 2;
  private static final int MEGABYTE = 1 << 20;

  private final Crew crew;
  private @Nullable WorkerProcess process;

  Worker(Crew crew) {
    this.crew = crew;
  }

  /**
   * The answer of a process.
   *
   * @throws UnansweredException when two processes in a row ended over it
   * @throws WorkersUnavailableException when no process can be had
   */
  public byte[] ask(byte[] request) throws UnansweredException {
    String end = "";
    for (int i = 0; i < TRIES; i++) {
      WorkerProcess asked = i == 0 ? current() : fresh();
      try {
        byte[] answer = asked.ask(request, crew.limits().answer());
        crew.answered();
        if (isSpent(asked)) {
          close();
        }
        return answer;
      } catch (WorkerEndedException e) {
        crew.ended();
        process = null;
        end = e.getMessage();
      }
    }
    throw new UnansweredException(end);
  }

  private WorkerProcess current() {
    return process != null && process.isAlive() ? process : fresh();
  }

  private WorkerProcess fresh() {
    close();
    WorkerProcess started = crew.start();
    process = started;
    return started;
  }

  private boolean isSpent(WorkerProcess asked) {
    WorkerLimits limits = crew.limits();
    return asked.answered() >= limits.answers()
        || ResidentMemory.of(asked.pid()) / MEGABYTE >= limits.residentMegabytes();
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }
}
