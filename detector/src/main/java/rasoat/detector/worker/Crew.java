package rasoat.detector.worker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a program: how they are started, and when there is no use in starting more. Safe
 * for many threads, each of which opens a worker of its own.
 */
public final class Crew {

  /** So many workers in a row that could not start, or not read the trial, and work is over. */
  private static final int MOST_FAILED_STARTS = 5;

  /** So many workers in a row that ended without an answer must be followed by a trial. */
  private static final int MOST_ENDS = 6;

  private static final LongAdder ALL_STARTED = new LongAdder();
  private static final LongAdder ALL_FAILED_STARTS = new LongAdder();
  private static final LongAdder ALL_ENDED = new LongAdder();

  private final WorkerCommand command;
  private final WorkerLimits limits;
  private final byte[] trial;
  private final AtomicInteger failedStarts = new AtomicInteger();
  private final AtomicInteger ends = new AtomicInteger();
  private final AtomicInteger started = new AtomicInteger();
  private volatile @Nullable String givenUp;

  /**
   * Nothing is started yet.
   *
   * @param trial a request that any worker in order can answer
   */
  public Crew(WorkerCommand command, WorkerLimits limits, byte[] trial) {
    this.command = command;
    this.limits = limits;
    this.trial = trial.clone();
  }

  /** A worker for the calling thread; its process is started with the first request. */
  public Worker open() {
    return new Worker(this);
  }

  /** How many processes were started. */
  public int started() {
    return started.get();
  }

  /** What became of the workers of all crews of this program. */
  public static WorkerCounts counts() {
    return new WorkerCounts(ALL_STARTED.sum(), ALL_FAILED_STARTS.sum(), ALL_ENDED.sum());
  }

  WorkerLimits limits() {
    return limits;
  }

  /**
   * A fresh process, ready to be asked.
   *
   * @throws WorkersUnavailableException when none can be had, now and from now on
   */
  WorkerProcess start() {
    while (givenUp == null) {
      try {
        WorkerProcess fresh = WorkerProcess.start(command, limits);
        started.incrementAndGet();
        ALL_STARTED.increment();
        if (ends.get() >= MOST_ENDS) {
          fresh.ask(trial, limits.answer());
          ends.set(0);
        }
        failedStarts.set(0);
        return fresh;
      } catch (WorkerEndedException e) {
        ALL_FAILED_STARTS.increment();
        if (failedStarts.incrementAndGet() >= MOST_FAILED_STARTS) {
          givenUp =
              "expected worker processes that read pictures, got %d in a row that do not: %s"
                  .formatted(MOST_FAILED_STARTS, e.getMessage());
        }
      }
    }
    throw new WorkersUnavailableException(givenUp);
  }

  /** Told by a worker of each answer. */
  void answered() {
    ends.set(0);
  }

  /** Told by a worker of each process that ended while it was asked. */
  void ended() {
    ends.incrementAndGet();
    ALL_ENDED.increment();
  }
}
