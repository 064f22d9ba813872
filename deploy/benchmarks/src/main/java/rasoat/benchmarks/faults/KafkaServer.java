package rasoat.benchmarks.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** A Kafka broker, which tells clients to come by its wire. */
final class KafkaServer implements Server {

  private static final int LONGEST_START_MILLIS = 120_000;

  private final Path folder;
  private final Path properties;
  private final int port = Server.freePort();
  private final Proxy wire = Proxy.to(port);
  private Process process;

  KafkaServer(Path out) throws IOException, InterruptedException {
    folder = Files.createDirectories(out.resolve("kafka"));
    properties = Files.writeString(folder.resolve("server.properties"), properties());
    Process format =
        java(
            "kafka.tools.StorageTool",
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            properties.toString());
    if (format.waitFor() != 0) {
      throw new IOException("expected a formatted folder for Kafka, see " + said());
    }
    process = format;
    start();
  }

  @Override
  public void start() throws IOException {
    process = java("kafka.Kafka", properties.toString());
    try (Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LONGEST_START_MILLIS))) {
      var unused = admin.describeCluster().nodes().get();
    } catch (ExecutionException e) {
      throw new IOException("expected a broker, see " + said(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public Proxy wire() {
    return wire;
  }

  String servers() {
    return "127.0.0.1:" + wire.port();
  }

  private Path said() {
    return folder.resolve("said.txt");
  }

  private Process java(String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(said().toFile()))
        .start();
  }

  /** One commit is one write to the disk: the broker is killed. */
  private String properties() throws IOException {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    controller.listener.names=CONTROLLER
    log.dirs=%3$s
    num.partitions=3
    default.replication.factor=1
    offsets.topic.num.partitions=1
    offsets.topic.replication.factor=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    auto.create.topics.enable=false
    log.cleaner.dedupe.buffer.size=2097152
    """
        .formatted(port, Server.freePort(), folder.resolve("log"), wire.port());
  }

  @Override
  public void close() throws IOException {
    wire.close();
    process.destroyForcibly();
  }
}
