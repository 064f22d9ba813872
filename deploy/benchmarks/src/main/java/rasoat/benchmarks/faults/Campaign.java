package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rasoat.benchmarks.pictures.FeedPictures;
import rasoat.benchmarks.pictures.Fonts;

/** One campaign, from the first start of the program to the verdict. */
final class Campaign {

  private static final int DISK_MEGABYTES = 512;
  private static final long SAMPLE_MILLIS = 2000;

  private final Orders orders;
  private final Path out;
  private final FaultLog log;

  Campaign(Orders orders) throws IOException {
    this.orders = orders;
    this.out = Files.createDirectories(orders.out());
    this.log = new FaultLog(out.resolve("faults.jsonl"));
  }

  /** Runs it; what was found. */
  Outcome run() throws IOException, InterruptedException {
    Programs programs = new Programs(orders.cache());
    FeedPictures pictures = FeedPictures.of(orders.seed(), Fonts.plain());
    Feed feed = new Feed(orders.seed(), pictures);
    List<Machine> machines = new ArrayList<>();
    try (Disk disk = Disk.of(out.resolve("disk"), DISK_MEGABYTES);
        LocalPlatform platform = LocalPlatform.open(feed)) {
      Path home = Files.createDirectories(disk.folder().resolve("home"));
      Files.writeString(home.resolve("rasoat.yaml"), Settings.of(platform.port()), UTF_8);
      int documents = pictures.write(out.resolve("documents"));
      prepare(programs, home);
      machines.add(new Machine("one", home, out.resolve("one.log"), programs));
      Stores stores =
          new Stores(
              "jdbc:sqlite:" + home.resolve("crawl.db"),
              "jdbc:sqlite:" + home.resolve("findings.db"));
      MemorySamples memory = new MemorySamples(machines);
      Damage damage = new Damage(home.resolve("captures"), feed.posts(), stores);
      Harm harm = new Harm(machines, platform, disk, damage, stores, log);
      Instant begun = Instant.now();
      misfortune(feed, memory, harm);
      Duration length = Duration.between(begun, Instant.now());
      Draining draining = new Draining(machines, stores, feed.posts(), log);
      draining.run();
      Duration drained = Duration.between(begun, Instant.now());
      Invariants invariants =
          new Invariants(programs, home, out, stores, feed.posts(), damage.done(), memory);
      List<Invariant> found = invariants.check(documents);
      copy(home);
      return new Outcome(
          orders,
          length,
          drained,
          machines.stream().mapToInt(Machine::starts).sum(),
          feed.posts(),
          log.counts(),
          memory.all(),
          found);
    } finally {
      machines.forEach(Machine::destroy);
    }
  }

  private void prepare(Programs programs, Path home) throws IOException, InterruptedException {
    Path said = out.resolve("commands.log");
    int registered =
        programs.run(home, said, "registry", "add", out.resolve("documents").toString());
    int made =
        programs.run(
            home, said, "user", "add", "canbo", "--full-name", "Cán bộ", "--role", "auditor");
    if (registered != 0 || made != 0) {
      throw new IOException("expected a registry and an account, see " + said);
    }
  }

  /** The home as it is in the end, to look into: the disk it lies on goes. */
  private void copy(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, out.resolve("home").resolve(home.relativize(file).toString()));
      }
    }
  }

  /** Posts appear and faults come until the time is over. */
  private void misfortune(Feed feed, MemorySamples memory, Harm harm) throws InterruptedException {
    try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(6)) {
      clock.scheduleAtFixedRate(feed::add, 0, orders.pace().toMillis(), TimeUnit.MILLISECONDS);
      clock.scheduleAtFixedRate(memory::take, 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
      for (Fault fault :
          FaultPlan.of(orders.seed(), orders.length(), orders.gap(), orders.clustered())) {
        var unused =
            clock.schedule(() -> harm.run(fault), fault.at().toMillis(), TimeUnit.MILLISECONDS);
      }
      TimeUnit.MILLISECONDS.sleep(orders.length().toMillis());
      // Faults under way come to their end; what was to be repeated is not.
    }
  }
}
