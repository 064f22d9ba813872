package rasoat.benchmarks.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the real program as a process of its own, with the class path of this one.
 *
 * @param cache where native libraries are unpacked
 */
record Programs(Path cache) {

  private static final long LONGEST_SECONDS = 300;

  /** The process, writing to that file. */
  Process start(Path home, Path log, Map<String, String> environment, String... command)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "rasoat.deploy.RaSoat"));
    line.addAll(List.of("--home", home.toString()));
    line.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().put("RASOAT_CACHE", cache.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a command to its end; its exit code. */
  int run(Path home, Path log, String... command) throws IOException, InterruptedException {
    Process process = start(home, log, Map.of(), command);
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("expected an end of " + List.of(command) + ", got none; see " + log);
    }
    return process.exitValue();
  }

  /** Sends that signal to that process, which this one started. */
  static void signal(ProcessHandle process, String name) throws IOException {
    try {
      int unused =
          new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
