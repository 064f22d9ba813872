package rasoat.detector.worker;

/**
 * What became of worker processes since the program began.
 *
 * @param started ready to be asked
 * @param failedStarts never ready, or not able to read the trial
 * @param ended while they were asked, without an answer
 */
public record WorkerCounts(long started, long failedStarts, long ended) {}
