package rasoat.detector.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Physical memory in use, as Linux tells it. */
public final class ResidentMemory {

  private ResidentMemory() {}

  /** Bytes of a process; 0 where that cannot be known, and of one that is gone. */
  public static long of(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
