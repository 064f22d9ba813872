package rasoat.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What the work of this process costs from here on: time, processor time and memory. */
public final class Cost {

  private static final AtomicLong MOST_LEFT = new AtomicLong();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final List<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .toList();

  static {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notice, none) -> collected(notice), null, null);
    }
  }

  private final long start = System.nanoTime();
  private final long processor = PROCESS.getProcessCpuTime();

  private Cost() {
    MOST_LEFT.set(0);
  }

  /** From now on; one at a time. */
  public static Cost fromHere() {
    return new Cost();
  }

  /**
   * One line. Heap: after a whole collection now, and the most that any collection left, garbage of
   * the old generation included: with a small {@code -Xmx} it comes near what lived. Resident set:
   * the most since the process began, and what it is now; mapped files are not the heap's but the
   * system's, which takes them back when it needs them.
   */
  public String told() throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (PROCESS.getProcessCpuTime() - processor) / 1e9;
    System.gc();
    long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return String.format(
        Locale.ROOT,
        "%.0f s, %.0f s of processor time; heap %d MB, at most %d MB; %s",
        seconds,
        used,
        live >> 20,
        Math.max(live, MOST_LEFT.get()) >> 20,
        resident());
  }

  /** Linux says it of each process; elsewhere unknown. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "resident set unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.matches("(VmHWM|VmRSS|RssAnon|RssFile):.*"))
          .map(line -> line.replaceAll("\\s+", " "))
          .collect(Collectors.joining(", "));
    }
  }

  private static void collected(Notification notice) {
    if (notice
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      Map<String, MemoryUsage> left =
          GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc();
      long heap =
          left.entrySet().stream()
              .filter(pool -> HEAP.contains(pool.getKey()))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      MOST_LEFT.accumulateAndGet(heap, Math::max);
    }
  }
}
