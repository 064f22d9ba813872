package rasoat.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process, to be killed. */
record PlatformProcess(Process process, Path output) {

  static PlatformProcess start(Class<?> main, CrawlProcess.Orders orders) throws IOException {
    Path output = Files.createTempFile(orders.folder(), main.getSimpleName(), ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(orders.arguments());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(Redirect.to(Path.of(output + ".log").toFile()))
            .start();
    return new PlatformProcess(process, output);
  }

  /** The complete lines it wrote. */
  List<String> lines() {
    try {
      String all = Files.readString(output, UTF_8);
      return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it wrote a line. */
  PlatformProcess begun() throws InterruptedException {
    boolean ended = false;
    while (!ended && lines().isEmpty()) {
      ended = process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  /** Kills it after that time; false when it ended by itself before. */
  boolean kill(int millis) throws IOException, InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      endsWell();
      return false;
    }
    process.destroyForcibly().waitFor();
    return true;
  }

  void endsWell() throws IOException, InterruptedException {
    boolean ended = process.waitFor(15, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String said = Files.readString(Path.of(output + ".log"), UTF_8);
    String end = said.substring(Math.max(0, said.length() - 4000));
    assertThat(ended).as("ended by itself\n%s", end).isTrue();
    assertThat(process.exitValue()).as(end).isZero();
  }
}
