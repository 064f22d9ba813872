package rasoat.crawler.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;
import rasoat.model.port.Delivery;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestCaptures;

/**
 * Two other processes that put into one database and take out of it, both killed. Every capture
 * whose put returned was then taken up by somebody or waits, and a file is whole.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KilledQueueTest {

  private static final int LONGEST_MILLIS = 400;
  private static final Redelivery REDELIVERY =
      new Redelivery(9, Duration.ofHours(1), Duration.ZERO, Duration.ZERO);

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @Test
  void losesNothingWhenProcessesAreKilledSixTimes() throws Exception {
    killAndCompare(3, 1);
  }

  @Test
  @Tag("long")
  void losesNothingWhenProcessesAreKilledFiftyTimes() throws Exception {
    killAndCompare(25, 2);
  }

  private void killAndCompare(int rounds, long seed) throws Exception {
    Random random = new Random(seed);
    for (int round = 1; round <= rounds; round++) {
      Process one = start("one-" + round);
      Process two = start("two-" + round);
      await("one-" + round, one);
      await("two-" + round, two);
      one.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      one.destroyForcibly();
      two.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      two.destroyForcibly().waitFor();
      assertThat(one.waitFor()).isNotZero();
      isWhole();
    }

    Set<String> takenUp = said("taken ");
    assertThat(takenUp).as("seed %d", seed).isNotEmpty();
    takenUp.addAll(waiting());
    assertThat(takenUp).as("seed %d", seed).containsAll(said("put "));
  }

  /** A file; a server was not killed. */
  private void isWhole() throws IOException {
    if (kind != TestDatabase.SQLITE) {
      return;
    }
    try (Database database = CrawlStore.database(address())) {
      List<String> problems =
          database.read(
              "check", sql -> sql.list("PRAGMA integrity_check", row -> row.getString(1)));
      assertThat(problems).containsExactly("ok");
    }
  }

  /** All that are still there, the leases of the dead being over. */
  private Set<String> waiting() throws IOException {
    Set<String> waiting = new HashSet<>();
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
    try (SqlCaptureQueue queue = SqlCaptureQueue.open(address(), later, REDELIVERY)) {
      for (Optional<Delivery> next = queue.take(Duration.ZERO);
          next.isPresent();
          next = queue.take(Duration.ZERO)) {
        waiting.add(next.get().capture().key().post());
        next.get().done();
      }
      assertThat(queue.deadLetters(1)).isEmpty();
    }
    return waiting;
  }

  /** What follows that word in the complete lines of all processes. */
  private Set<String> said(String word) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .flatMap(KilledQueueTest::lines)
          .filter(line -> line.startsWith(word))
          .map(line -> line.substring(word.length()))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      String all = Files.readString(file, UTF_8);
      return all.substring(0, all.lastIndexOf('\n') + 1).lines();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void await(String name, Process process) throws Exception {
    boolean ended = false;
    while (!ended && lines(output(name)).findFirst().isEmpty()) {
      ended = process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    assertThat(ended).isFalse();
  }

  private Process start(String name) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            name);
    return new ProcessBuilder(
            Stream.concat(command.stream(), Worker.arguments(address()).stream()).toList())
        .redirectError(Redirect.DISCARD)
        .redirectOutput(output(name).toFile())
        .start();
  }

  private Path output(String name) {
    return folder.resolve(name + ".txt");
  }

  private DatabaseAddress address() {
    return kind.at(folder.resolve("crawl.db"));
  }

  /** The other process: puts and takes until it is killed. */
  static final class Worker {

    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private Worker() {}

    static List<String> arguments(DatabaseAddress address) {
      return switch (address) {
        case DatabaseAddress.Sqlite(Path file) -> List.of(file.toString());
        case DatabaseAddress.PostgreSql(
                String url,
                String user,
                Optional<Path> password,
                String schema) ->
            List.of(url, user, password.orElseThrow().toString(), schema);
      };
    }

    private static DatabaseAddress address(List<String> arguments) {
      return arguments.size() == 1
          ? new DatabaseAddress.Sqlite(Path.of(arguments.getFirst()))
          : new DatabaseAddress.PostgreSql(
              arguments.get(0),
              arguments.get(1),
              Optional.of(Path.of(arguments.get(2))),
              arguments.get(3));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
      SqlCaptureQueue queue =
          SqlCaptureQueue.open(
              address(List.of(args).subList(1, args.length)), Clock.systemUTC(), REDELIVERY);
      OUT.print("begins\n");
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        threads.invokeAll(List.of(() -> putAll(queue, args[0]), () -> takeAll(queue)));
      }
    }

    private static boolean putAll(SqlCaptureQueue queue, String name) throws IOException {
      int count = 0;
      while (true) {
        String post = name + "-" + count++;
        queue.put(TestCaptures.capture(post));
        OUT.print("put " + post + "\n");
      }
    }

    private static boolean takeAll(SqlCaptureQueue queue) throws IOException {
      while (true) {
        Optional<Delivery> delivery = queue.take(Duration.ofMinutes(1));
        if (delivery.isPresent()) {
          OUT.print("taken " + delivery.get().capture().key().post() + "\n");
          delivery.get().done();
        }
      }
    }
  }
}
