package rasoat.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rasoat.benchmarks.pictures.FeedPictures;
import rasoat.benchmarks.pictures.Fonts;

/** One campaign, from the first start of the program to the verdict. */
final class Campaign {

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
    Path documents = out.resolve("documents");
    int count = pictures.write(documents);
    try (LocalPlatform platform = LocalPlatform.open(feed);
        World world =
            orders.clustered()
                ? World.cluster(out, platform.port(), documents, programs)
                : World.embedded(out, platform.port(), documents, programs)) {
      MemorySamples memory = new MemorySamples(world.machines());
      Damage damage = new Damage(world.shared().resolve("captures"), feed.posts(), world.stores());
      Instant begun = Instant.now();
      misfortune(feed, memory, new Harm(world, platform, damage, log));
      Duration length = Duration.between(begun, Instant.now());
      new Draining(world.machines(), world.stores(), feed.posts(), log).run();
      Duration drained = Duration.between(begun, Instant.now());
      List<Invariant> found =
          new Invariants(programs, world, out, feed.posts(), damage.done(), memory).check(count);
      copy(world.disk().folder());
      return new Outcome(
          orders,
          length,
          drained,
          world.machines().stream().mapToInt(Machine::starts).sum(),
          feed.posts(),
          log.counts(),
          memory.all(),
          found);
    }
  }

  /** The homes as they are in the end, to look into: the disk they lie on goes. */
  private void copy(Path disk) throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, out.resolve("homes").resolve(disk.relativize(file).toString()));
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
