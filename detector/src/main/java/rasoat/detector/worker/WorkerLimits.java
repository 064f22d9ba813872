package rasoat.detector.worker;

import java.time.Duration;

/**
 * How long and how large a worker may be.
 *
 * @param start the longest a worker may take to be ready; the first one of a machine unpacks
 *     libraries
 * @param answer the longest it may take for an answer
 * @param heapMegabytes of its Java heap
 * @param residentMegabytes of physical memory after an answer; a larger worker is replaced. Known
 *     on Linux only
 * @param addressMegabytes of virtual memory; what asks for more dies of it. 0 sets no limit
 * @param answers after so many a worker is replaced, for native memory that leaks
 */
public record WorkerLimits(
    Duration start,
    Duration answer,
    int heapMegabytes,
    int residentMegabytes,
    int addressMegabytes,
    int answers) {

  /** Generous ones, for pictures as people post them. */
  public static final WorkerLimits USUAL =
      new WorkerLimits(Duration.ofMinutes(3), Duration.ofMinutes(1), 512, 1536, 6144, 2000);

  public WorkerLimits {
    if (!start.isPositive() || !answer.isPositive()) {
      throw new IllegalArgumentException(
          "expected times above zero, got " + start + " to start, " + answer + " to answer");
    }
    if (heapMegabytes < 1 || residentMegabytes < 1 || addressMegabytes < 0 || answers < 1) {
      throw new IllegalArgumentException(
          "expected a heap, a resident size and a number of answers of at least 1, got "
              + "%d MB, %d MB and %d".formatted(heapMegabytes, residentMegabytes, answers));
    }
  }

  /** The same with another time for an answer. */
  public WorkerLimits answeringWithin(Duration time) {
    return new WorkerLimits(
        start, time, heapMegabytes, residentMegabytes, addressMegabytes, answers);
  }

  /** The same with another number of answers. */
  public WorkerLimits replacedAfter(int number) {
    return new WorkerLimits(
        start, answer, heapMegabytes, residentMegabytes, addressMegabytes, number);
  }
}
