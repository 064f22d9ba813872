package rasoat.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

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

  /** As Linux tells it; 0 elsewhere, and of a process that is gone. */
  private static long of(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public String toString() {
    return program + " MB, workers " + workers + " MB";
  }
}
