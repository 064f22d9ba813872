package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rasoat.crawler.kafka.KafkaCaptureQueue;
import rasoat.crawler.kafka.KafkaSettings;
import rasoat.crawler.store.SqlCaptureQueue;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.Redelivery;

/**
 * All that a campaign runs and harms.
 *
 * @param disk on which everything of the program lies
 * @param shared the folder of captures and all else that is no table
 * @param servers of a cluster: the database, then the broker; empty for one machine
 */
record World(Disk disk, Path shared, List<Machine> machines, Stores stores, List<Server> servers)
    implements AutoCloseable {

  private static final int DISK_MEGABYTES = 512;
  private static final List<String> NAMES = List.of("one", "two", "three");

  /** One machine, everything in its home. */
  static World embedded(Path out, int platform, Path documents, Programs programs)
      throws IOException, InterruptedException {
    Disk disk = Disk.of(out.resolve("disk"), DISK_MEGABYTES);
    Path home = home(disk, "one", Settings.of(platform));
    prepare(programs, home, out, documents);
    Stores stores =
        new Stores(
            "jdbc:sqlite:%s?busy_timeout=10000".formatted(home.resolve("crawl.db")),
            "jdbc:sqlite:%s?busy_timeout=10000".formatted(home.resolve("findings.db")),
            SqlCaptureQueue.open(
                new DatabaseAddress.Sqlite(home.resolve("crawl.db")),
                Clock.systemUTC(),
                Redelivery.USUAL));
    List<Machine> machines = new ArrayList<>();
    machines.add(new Machine("one", home, out.resolve("one.log"), programs, List.of()));
    return new World(disk, home, machines, stores, List.of());
  }

  /** Three machines over a PostgreSQL, a Kafka, a folder that they share, a published registry. */
  static World cluster(Path out, int platform, Path documents, Programs programs)
      throws IOException, InterruptedException {
    Disk disk = Disk.of(out.resolve("disk"), DISK_MEGABYTES);
    Path shared = Files.createDirectories(disk.folder().resolve("shared"));
    Path published = disk.folder().resolve("published");
    PostgresServer database = new PostgresServer(out);
    KafkaServer broker = new KafkaServer(out);
    String settings =
        Settings.cluster(database.wire().port(), broker.servers(), shared) + Settings.of(platform);
    List<Path> homes = new ArrayList<>();
    for (String name : NAMES) {
      homes.add(home(disk, name, settings));
    }
    prepare(programs, homes.getFirst(), out, documents);
    int exit =
        programs.run(
            homes.getFirst(),
            out.resolve("commands.log"),
            "registry",
            "publish",
            published.toString());
    if (exit != 0) {
      throw new IOException("expected a published registry, see commands.log");
    }
    Stores stores =
        new Stores(
            database.address("rasoat", "crawl"),
            database.address("rasoat", "findings"),
            KafkaCaptureQueue.open(
                new KafkaSettings(broker.servers(), "rasoat", "rasoat", Map.of()),
                Clock.systemUTC(),
                Redelivery.USUAL));
    List<Machine> machines = new ArrayList<>();
    for (Path home : homes) {
      String name = home.getFileName().toString();
      machines.add(
          new Machine(
              name,
              home,
              out.resolve(name + ".log"),
              programs,
              List.of("--registry", published.toString())));
    }
    return new World(disk, shared, machines, stores, List.of(database, broker));
  }

  private static Path home(Disk disk, String name, String settings) throws IOException {
    Path home = Files.createDirectories(disk.folder().resolve(name));
    Files.writeString(home.resolve("rasoat.yaml"), settings, UTF_8);
    return home;
  }

  private static void prepare(Programs programs, Path home, Path out, Path documents)
      throws IOException, InterruptedException {
    Path said = out.resolve("commands.log");
    int registered = programs.run(home, said, "registry", "add", documents.toString());
    int made =
        programs.run(
            home, said, "user", "add", "canbo", "--full-name", "Cán bộ", "--role", "auditor");
    if (registered != 0 || made != 0) {
      throw new IOException("expected a registry and an account, see " + said);
    }
  }

  /** Where the registry lies that is changed. */
  Path registry() {
    return machines.getFirst().home().resolve("registry");
  }

  @Override
  public void close() throws IOException {
    machines.forEach(Machine::destroy);
    stores.close();
    for (Server server : servers) {
      server.close();
    }
    disk.close();
  }
}
