package rasoat.crawler.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import rasoat.database.TestCertificate;

/**
 * A real broker, one for all tests of a JVM: a process of its own, on this machine alone, gone with
 * the JVM. Topics that are made without saying how many partitions they have get one.
 */
public final class KafkaBroker {

  private static final int LONGEST_START_SECONDS = 120;

  private final Path folder;
  private final int port;
  private final Process process;
  private final Optional<Tls> tls;

  /**
   * @param own what the broker shows
   * @param clients which it lets in
   */
  private record Tls(TestCertificate own, TestCertificate clients) {}

  private KafkaBroker(Path folder, Optional<Tls> tls) throws IOException, InterruptedException {
    this.folder = folder;
    this.tls = tls;
    this.port = freePort();
    Path properties =
        Files.writeString(folder.resolve("server.properties"), properties(freePort()));
    String cluster = Uuid.randomUuid().toString();
    Process format =
        java("kafka.tools.StorageTool", "format", "-t", cluster, "-c", properties.toString());
    if (format.waitFor() != 0) {
      throw new IOException("expected a formatted folder for Kafka, got\n" + said());
    }
    this.process = java("kafka.Kafka", properties.toString());
  }

  /** The addresses clients connect to first. */
  public static String servers() {
    return "127.0.0.1:" + One.BROKER.port;
  }

  /** The addresses of another one, which speaks TLS and lets in who shows that certificate. */
  static String encrypted(TestCertificate own, TestCertificate clients) {
    return "localhost:" + start(Optional.of(new Tls(own, clients))).port;
  }

  /** What a client is told who shows that certificate and believes the other. */
  static Map<String, String> client(TestCertificate shown, TestCertificate believed) {
    try {
      return Map.of(
          "security.protocol", "SSL",
          "ssl.truststore.type", "PEM",
          "ssl.truststore.location", believed.file().toString(),
          "ssl.keystore.type", "PEM",
          "ssl.keystore.location", identity(shown).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Key and certificate in one file, as Kafka takes them. */
  private static Path identity(TestCertificate own) throws IOException {
    Path file = own.file().resolveSibling(own.file().getFileName() + ".identity");
    return Files.writeString(file, Files.readString(own.key()) + Files.readString(own.file()));
  }

  private static final class One {
    static final KafkaBroker BROKER = start(Optional.empty());
  }

  private static KafkaBroker start(Optional<Tls> tls) {
    try {
      KafkaBroker broker = new KafkaBroker(Files.createTempDirectory("kafka"), tls);
      Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
      broker.await();
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a broker started", e);
    }
  }

  private void await() throws IOException, InterruptedException {
    int milliseconds = Math.toIntExact(TimeUnit.SECONDS.toMillis(LONGEST_START_SECONDS));
    Map<String, Object> settings = new HashMap<>();
    tls.ifPresent(both -> settings.putAll(client(both.clients(), both.own())));
    settings.put(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
        (tls.isPresent() ? "localhost:" : "127.0.0.1:") + port);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, milliseconds);
    try (Admin admin = Admin.create(settings)) {
      admin.describeCluster().nodes().get();
    } catch (ExecutionException e) {
      throw new IOException("expected a broker, got\n" + said(), e);
    }
  }

  private void stop() {
    try {
      process.destroyForcibly().waitFor();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The folder stays among the temporary ones.
    }
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  private Process java(String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(folder.resolve("said.txt").toFile()))
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** How clients and the broker itself come in. */
  private String listener() throws IOException {
    if (tls.isEmpty()) {
      return """
      advertised.listeners=PLAINTEXT://127.0.0.1:%d
      inter.broker.listener.name=PLAINTEXT
      """
          .formatted(port);
    }
    return """
    advertised.listeners=SSL://localhost:%d
    inter.broker.listener.name=SSL
    ssl.keystore.type=PEM
    ssl.keystore.location=%s
    ssl.truststore.type=PEM
    ssl.truststore.location=%s
    ssl.client.auth=required
    ssl.enabled.protocols=TLSv1.3,TLSv1.2
    """
        .formatted(port, identity(tls.get().own()), both(tls.get()));
  }

  /** The broker is a client of its own. */
  private static Path both(Tls tls) throws IOException {
    Path file = tls.own().file().resolveSibling("both.pem");
    return Files.writeString(
        file, Files.readString(tls.own().file()) + Files.readString(tls.clients().file()));
  }

  private String properties(int controllerPort) throws IOException {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=%4$s://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,SSL:SSL,CONTROLLER:PLAINTEXT
    controller.listener.names=CONTROLLER
    log.dirs=%3$s
    num.partitions=1
    default.replication.factor=1
    offsets.topic.num.partitions=1
    offsets.topic.replication.factor=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    group.min.session.timeout.ms=1000
    auto.create.topics.enable=false
    log.cleaner.dedupe.buffer.size=2097152
    """
            .formatted(
                port,
                controllerPort,
                folder.resolve("log").toString().replace("\\", "/"),
                tls.isPresent() ? "SSL" : "PLAINTEXT")
        + listener();
  }
}
