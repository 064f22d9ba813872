package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sealing service as it runs in production: a process of its own. */
final class OracleProcess implements AutoCloseable {

  private final Process process;

  private OracleProcess(Process process) {
    this.process = process;
  }

  /** Starts it and waits until it listens on the socket of that home. */
  static OracleProcess start(Path home, Path folder, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RaSoat.class.getName(),
                "--home",
                home.toString(),
                "oracle",
                "--dir",
                folder.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader said = process.inputReader(UTF_8);
    StringBuilder all = new StringBuilder();
    String line = said.readLine();
    while (line != null && !line.startsWith("Log: ")) {
      all.append(line).append('\n');
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("the sealing service ended: " + all);
    }
    return new OracleProcess(process);
  }

  /** Ends it without asking, as a failing machine would. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
