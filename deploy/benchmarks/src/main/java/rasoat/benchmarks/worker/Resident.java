package rasoat.benchmarks.worker;

import java.util.stream.LongStream;
import rasoat.detector.worker.ResidentMemory;

/** Physical memory of this process and of its workers, megabytes. */
record Resident(long program, long workers) {

  static Resident now() {
    return new Resident(
        of(ProcessHandle.current()),
        ProcessHandle.current()
            .children()
            .flatMapToLong(worker -> LongStream.of(of(worker)))
            .sum());
  }

  private static long of(ProcessHandle process) {
    return ResidentMemory.of(process.pid()) >> 20;
  }

  @Override
  public String toString() {
    return program + " MB, workers " + workers + " MB";
  }
}
