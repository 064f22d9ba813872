package rasoat.crawler.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import rasoat.model.port.Delivery;
import rasoat.model.port.Redelivery;

/** A process that takes captures and says so; to be killed. */
record GroupMember(Process process, Path output) {

  static final Redelivery REDELIVERY =
      new Redelivery(2, Duration.ofMinutes(15), Duration.ZERO, Duration.ZERO);

  /** One that takes and has done, until it is killed. */
  static final String WORKS = "works";

  /** One that dies of the first capture it takes. */
  static final String DIES = "dies";

  static KafkaSettings settings(String servers, String name) {
    Map<String, String> quick =
        Map.of("session.timeout.ms", "15000", "heartbeat.interval.ms", "500");
    return new KafkaSettings(servers, name, name, quick);
  }

  static GroupMember start(Path folder, String group, String manner) throws IOException {
    Path output = Files.createTempFile(folder, manner, ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GroupMember.class.getName(),
                KafkaBroker.servers(),
                group,
                manner)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new GroupMember(process, output);
  }

  /** The posts it named after that word. */
  List<String> said(String word) throws IOException {
    String all = Files.readString(output, UTF_8);
    return all.substring(0, all.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()))
        .toList();
  }

  void awaitDone(int count) throws IOException, InterruptedException {
    boolean ended = false;
    while (!ended && said("done ").size() < count) {
      ended = process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    if (ended) {
      throw new IOException(
          "expected a process at work, got one that said\n" + Files.readString(output));
    }
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    KafkaCaptureQueue queue =
        KafkaCaptureQueue.open(settings(args[0], args[1]), Clock.systemUTC(), REDELIVERY);
    while (true) {
      Optional<Delivery> delivery = queue.take(Duration.ofMinutes(1));
      if (delivery.isPresent()) {
        String post = delivery.get().capture().key().post();
        out.print("taken " + post + "\n");
        if (args[2].equals(DIES)) {
          Runtime.getRuntime().halt(1);
        }
        delivery.get().done();
        out.print("done " + post + "\n");
      }
    }
  }
}
