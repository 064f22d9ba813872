package rasoat.index.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a parser on a thread of its own, and gives it up when its time is over or its memory spent.
 *
 * <p>A thread cannot be killed, only interrupted. Our own loops over pages, rows and items heed
 * that; a loop inside a library, or a native call, does not, and keeps its thread and what it holds
 * until it ends by itself. So no more than a few are left behind: then everything is refused until
 * one ends.
 */
final class Bounded {

  private static final int MOST_LEFT_BEHIND = 4;

  /** Deep enough for nested tables; a file nested deeper overflows it and is refused. */
  private static final long STACK_BYTES = 4L << 20;

  private final AtomicInteger leftBehind = new AtomicInteger();

  /**
   * The answer of the work.
   *
   * @throws UnfitFileException also when it was given up
   */
  <T> T run(TimeLimit limit, Callable<T> work) throws IOException, UnfitFileException {
    if (leftBehind.get() >= MOST_LEFT_BEHIND) {
      throw new UnfitFileException(
          "expected to read it after at most %d files that hang: start the program again"
              .formatted(MOST_LEFT_BEHIND));
    }
    Work<T> task = new Work<>(work);
    Thread thread = new Thread(null, task, "ingest", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return waitFor(task, limit);
    } catch (InterruptedException e) {
      giveUp(task, thread);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    } catch (TimeoutException e) {
      giveUp(task, thread);
      throw new UnfitFileException(
          "expected to be read within %d s: given up"
              .formatted(Math.max(0, limit.allowed().toSeconds())));
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    }
  }

  private static <T> T waitFor(FutureTask<T> task, TimeLimit limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      Duration left = limit.left();
      try {
        return task.get(Math.max(0, left.toNanos()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (!limit.left().isPositive()) {
          throw e;
        }
      }
    }
  }

  private void giveUp(Work<?> task, Thread thread) {
    leftBehind.incrementAndGet();
    task.whenEnded(leftBehind::decrementAndGet);
    thread.interrupt();
  }

  private static UnfitFileException reason(Throwable cause) throws IOException {
    return switch (cause) {
      case UnfitFileException unfit -> unfit;
      case IOException broken -> throw broken;
      case OutOfMemoryError spent ->
          new UnfitFileException("expected a file that unfolds within the memory: it takes more");
      case StackOverflowError deep ->
          new UnfitFileException("expected parts nested a few hundred deep: they are deeper");
      case RuntimeException failed -> throw failed;
      case Error error -> throw error;
      default -> throw new IllegalStateException(cause);
    };
  }
}
