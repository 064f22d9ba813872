package rasoat.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.CrawlProcess.Orders;
import rasoat.crawler.kafka.KafkaBroker;
import rasoat.crawler.store.CrawlStore;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Delivery;
import rasoat.model.port.FolderByteStore;
import rasoat.model.post.PostKey;

/**
 * A whole crawl of a platform that fails, wants to be left alone, edits, shows posts twice and lets
 * addresses expire, by a process that is killed again and again.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
class PlatformTest {

  private static final long SEED = 20261128;

  @TempDir Path folder;
  private final List<PlatformProcess> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(one -> one.process().destroyForcibly());
  }

  @Test
  void killingTheCrawlerFourTimesChangesNothing() throws Exception {
    compareWithOneThatWasNeverKilled(3, 60, 4, 900);
  }

  @Test
  @Tag("long")
  void killingTheCrawlerFiftyTimesChangesNothing() throws Exception {
    compareWithOneThatWasNeverKilled(20, 1000, 60, 4500);
  }

  private void compareWithOneThatWasNeverKilled(int sources, int posts, int kills, int longest)
      throws Exception {
    List<FoundPost> killed = crawl("killed", sources, posts, kills, longest);
    List<FoundPost> whole = crawl("whole", sources, posts, 0, 0);

    Set<String> optional =
        channels(sources, posts).flatMap(PlatformTest::mayBeMissed).collect(Collectors.toSet());
    assertThat(without(optional, killed)).isEqualTo(without(optional, whole));
  }

  private static Set<FoundPost> without(Set<String> names, List<FoundPost> found) {
    return newestOf(found, FoundPost::name).values().stream()
        .filter(one -> !names.contains(one.name()))
        .collect(Collectors.toSet());
  }

  private List<FoundPost> crawl(String name, int sources, int posts, int kills, int longest)
      throws Exception {
    Instant begin = Instant.now();
    Path home = Files.createDirectories(folder.resolve(name));
    try (Platform platform = Platform.start(SEED, sources, posts, new FastClock(begin))) {
      Orders orders = new Orders(home, platform.pages(), platform.files(), sources, begin, "");
      int killed = crawl(orders, kills, longest);
      List<FoundPost> found = takeAll(orders);
      report(name, begin, killed, found, platform);

      assertThat(killed).as("kills that hit").isGreaterThanOrEqualTo((kills + 1) / 2);
      // Once, and once more with a picture for which it did not wait.
      assertThat(found).doesNotHaveDuplicates();
      assertThat(wrongOf(newestOf(found, FoundPost::key), newest(platform))).isEmpty();
      holdsWhatWasFound(platform, orders, found);
      return found;
    }
  }

  private int crawl(Orders orders, int kills, int longest) throws Exception {
    int killed = kill(orders, kills, longest);
    start(CrawlProcess.class, orders).endsWell();
    return killed;
  }

  private int kill(Orders orders, int kills, int longest) throws Exception {
    Random random = new Random(SEED);
    int killed = 0;
    for (int i = 0; i < kills; i++) {
      PlatformProcess process = start(CrawlProcess.class, orders);
      // Some are killed before they did anything.
      PlatformProcess victim = random.nextInt(5) == 0 ? process : process.begun();
      killed += victim.kill(random.nextInt(longest)) ? 1 : 0;
    }
    return killed;
  }

  private PlatformProcess start(Class<?> main, Orders orders) throws IOException {
    PlatformProcess process = PlatformProcess.start(main, orders);
    started.add(process);
    return process;
  }

  private static void report(
      String name, Instant begin, int killed, List<FoundPost> found, Platform platform) {
    System.out.printf(
        "%s: %s, %d kills, %d captures, answers %s%n",
        name, Duration.between(begin, Instant.now()), killed, found.size(), platform.answers());
  }

  private static List<FoundPost> takeAll(Orders orders) throws IOException {
    List<FoundPost> found = new ArrayList<>();
    try (CaptureQueue queue = orders.queue("takers")) {
      for (Optional<Delivery> next = queue.take(Duration.ZERO);
          next.isPresent();
          next = queue.take(Duration.ZERO)) {
        found.add(FoundPost.of(next.get().capture()));
        next.get().done();
      }
      assertThat(queue.deadLetters(1)).isEmpty();
    }
    return found;
  }

  /** What came last of each post, or of each of its revisions. */
  private static Map<String, FoundPost> newestOf(
      List<FoundPost> found, Function<FoundPost, String> of) {
    Map<String, FoundPost> newest = new HashMap<>();
    found.forEach(one -> newest.put(of.apply(one), one));
    return newest;
  }

  /** What came last of each post that should have come otherwise, or not at all. */
  private static List<FoundPost> wrongOf(
      Map<String, FoundPost> newest, Map<String, FoundPost> expected) {
    return newest.values().stream().filter(one -> !one.equals(expected.get(one.key()))).toList();
  }

  private static Map<String, FoundPost> newest(Platform platform) {
    return platform.channels().stream()
        .flatMap(LocalChannel::last)
        .map(FoundPost::of)
        .collect(Collectors.toMap(FoundPost::key, one -> one));
  }

  /** Whatever the queue was, and in whatever order it delivered. */
  private static void holdsWhatWasFound(Platform platform, Orders orders, List<FoundPost> found)
      throws IOException {
    Set<String> names = found.stream().map(FoundPost::name).collect(Collectors.toSet());
    Set<String> all =
        platform.channels().stream()
            .flatMap(LocalChannel::revisions)
            .map(post -> FoundPost.of(post).name())
            .collect(Collectors.toSet());
    Set<String> invented = new HashSet<>(names);
    invented.removeAll(all);
    assertThat(invented).isEmpty();
    platform.channels().stream().flatMap(PlatformTest::mayBeMissed).forEach(all::remove);
    all.removeAll(names);
    assertThat(all).as("never delivered").isEmpty();
    Set<FoundPost> missing = new HashSet<>(newest(platform).values());
    found.forEach(missing::remove);
    assertThat(missing).isEmpty();
    keepsEveryPicture(platform, orders);
    remembersEveryPost(platform, orders);
  }

  /** A revision that still waited for its picture when the post was edited. */
  private static Stream<String> mayBeMissed(LocalChannel channel) {
    Set<PlatformPost> last = channel.last().collect(Collectors.toSet());
    return channel
        .revisions()
        .filter(post -> post.fate() != PlatformPost.Fate.NONE && !last.contains(post))
        .map(post -> FoundPost.of(post).name());
  }

  private static Stream<LocalChannel> channels(int sources, int posts) {
    return Stream.iterate(0, number -> number + 1)
        .limit(sources)
        .map(number -> new LocalChannel(SEED, Platform.name(number), posts));
  }

  private static void keepsEveryPicture(Platform platform, Orders orders) throws IOException {
    FolderByteStore bytes = new FolderByteStore(orders.bytes());
    for (LocalChannel channel : platform.channels()) {
      for (PlatformPost post : channel.last().filter(one -> one.kept().isPresent()).toList()) {
        assertThat(bytes.get(post.kept().orElseThrow()).orElseThrow()).isEqualTo(post.picture());
      }
    }
  }

  private static void remembersEveryPost(Platform platform, Orders orders) throws IOException {
    Instant farAway = Instant.parse("9999-01-01T00:00:00Z");
    try (CrawlStore store = orders.store()) {
      assertThat(store.posts().expired(farAway, Integer.MAX_VALUE))
          .extracting(PostKey::toString)
          .containsExactlyInAnyOrderElementsOf(newest(platform).keySet());
    }
  }

  @Test
  @Tag("long")
  void twoTakersOfWhomOneIsKilledGetEverythingFromKafka() throws Exception {
    int sources = 20;
    Instant begin = Instant.now();
    try (Platform platform = Platform.start(SEED, sources, 1000, new FastClock(begin));
        Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaBroker.servers()))) {
      NewTopic topic = new NewTopic("platform.captures", 4, (short) 1);
      admin.createTopics(List.of(topic)).all().get();
      Orders orders =
          new Orders(
              folder, platform.pages(), platform.files(), sources, begin, KafkaBroker.servers());
      PlatformProcess one = start(TakeProcess.class, orders);
      PlatformProcess other = start(TakeProcess.class, orders);

      int killed = kill(orders, 3, 8000);
      boolean hit = one.kill(500);
      killed += crawl(orders, 2, 8000);

      List<FoundPost> found = awaitAll(platform, one, other);
      report("kafka", begin, killed, found, platform);
      assertThat(hit).isTrue();
      assertThat(one.lines()).isNotEmpty();
      holdsWhatWasFound(platform, orders, found);
    }
  }

  private static List<FoundPost> awaitAll(
      Platform platform, PlatformProcess one, PlatformProcess other) throws Exception {
    List<FoundPost> found = List.of();
    for (int i = 0; i < 300 && !Set.copyOf(found).containsAll(newest(platform).values()); i++) {
      boolean unused = other.process().waitFor(1, TimeUnit.SECONDS);
      found =
          Stream.concat(one.lines().stream(), other.lines().stream())
              .map(FoundPost::parse)
              .toList();
    }
    return found;
  }
}
