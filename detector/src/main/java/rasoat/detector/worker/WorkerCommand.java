package rasoat.detector.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a worker is started: a JVM of its own, the same Java and the same program.
 *
 * @param java the {@code bin/java} to run
 * @param classPath what this program runs from
 * @param main a class whose {@code main} calls {@link Answering#serve}
 * @param arguments for it, after those of {@link Answering}
 */
public record WorkerCommand(Path java, String classPath, String main, List<String> arguments) {

  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Ctrl-C reaches every process of a terminal, but ending a worker is up to its program, which may
   * wish to finish a picture. When memory runs out, better a worker dies than the program. The
   * descriptor of the answers is kept apart from the standard output, where libraries may write.
   */
  private static final String IN_SHELL =
      """
      trap '' INT
      [ "$1" = 0 ] || ulimit -v "$1" 2>/dev/null
      { echo 500 >/proc/self/oom_score_adj; } 2>/dev/null
      shift
      exec "$@" 3>&1 1>&2
      """;

  /** Several workers share the processors already; a library's own threads would only wait. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "OPENBLAS_NUM_THREADS", "1",
          "OMP_THREAD_LIMIT", "1",
          "OPENCV_LOG_LEVEL", "OFF",
          "MALLOC_ARENA_MAX", "2");

  public WorkerCommand {
    arguments = List.copyOf(arguments);
  }

  /** A process to be started, which answers to the one that runs now. */
  ProcessBuilder process(WorkerLimits limits) {
    List<String> line = new ArrayList<>();
    boolean inShell = Files.isExecutable(SHELL);
    if (inShell) {
      String kilobytes = Long.toString(limits.addressMegabytes() * 1024L);
      line.addAll(List.of(SHELL.toString(), "-c", IN_SHELL, "worker", kilobytes));
    }
    line.addAll(
        List.of(
            java.toString(),
            "-Xmx" + limits.heapMegabytes() + "m",
            "-XX:+UseSerialGC",
            // A worker lives for minutes and spends them in native code.
            "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            main,
            inShell ? Answering.DESCRIPTOR_OF_ANSWERS : Answering.STANDARD_OUTPUT,
            Long.toString(ProcessHandle.current().pid())));
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(ENVIRONMENT);
    return builder;
  }
}
