package rasoat.index.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.index.InventedDocuments.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.DocumentIndex;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/**
 * Another process, killed while it publishes. Whoever reads then finds the last complete snapshot
 * without any complaint, and the next publication leaves nothing of the one that was cut off.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
final class KilledPublicationTest {

  private static final int DOCUMENTS = 4_000;
  private static final int KEEP = 3;

  /** How far the publication had come. */
  private enum Phase {
    BEGINNING,
    COPYING,
    /** Complete and named, but nobody is pointed to it. */
    NAMED,
    POINTED,
    ENDED
  }

  @TempDir private Path home;
  private Path registry;
  private Path folder;
  private Snapshots snapshots;
  private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);

  @BeforeEach
  void register() throws IOException {
    registry = home.resolve("registry");
    folder = home.resolve("published");
    snapshots = new Snapshots(folder);
    Random random = new Random(1);
    register(
        IntStream.range(0, DOCUMENTS).mapToObj(i -> document("d-" + i, words(random))).toList());
  }

  @Test
  void leavesTheLastCompleteSnapshotWhenItIsKilledTwice() throws Exception {
    publishAndKill(2, 1);
  }

  @Test
  @Tag("long")
  void leavesTheLastCompleteSnapshotWhenItIsKilledTwentyTimes() throws Exception {
    publishAndKill(20, 2);

    Files.writeString(Path.of("target", "killed-publications.txt"), kills + "\n");
    assertThat(kills.getOrDefault(Phase.COPYING, 0)).as("of 20: %s", kills).isGreaterThan(8);
  }

  private void publishAndKill(int times, long seed) throws Exception {
    snapshots.publish(registry, Instant.now(), KEEP);
    long usual = millisOfAPublication();
    Random random = new Random(seed);
    for (int kill = 1; kill <= times; kill++) {
      Snapshot before = newest();
      register(List.of(document("k-" + kill, words(random))));
      long moment = random.nextLong(usual);
      String printed = killedAfter(moment);
      Phase phase = phase(before.name(), printed);
      kills.merge(phase, 1, Integer::sum);

      Snapshot after = newest();

      boolean isNew = phase == Phase.POINTED || phase == Phase.ENDED;
      assertThat(after.documents())
          .as("kill %d of seed %d, after %d ms, %s", kill, seed, moment, kills)
          .isEqualTo(before.documents() + (isNew ? 1 : 0));
      opens(after);
      publishesAgain(before.documents() + 1);
    }
  }

  private void opens(Snapshot snapshot) throws IOException {
    try (DocumentIndex index = snapshot.open()) {
      assertThat(index.size()).isEqualTo(snapshot.documents());
      assertThat(index.get(new DocumentId("d-0"))).isPresent();
    }
  }

  private void publishesAgain(int documents) throws IOException {
    Snapshot next = snapshots.publish(registry, Instant.now(), KEEP);

    assertThat(next.documents()).isEqualTo(documents);
    assertThat(newest().name()).isEqualTo(next.name());
    assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    assertThat(names()).filteredOn(name -> Snapshot.NAME.matcher(name).matches()).hasSize(KEEP);
  }

  private Snapshot newest() throws IOException {
    List<String> problems = new ArrayList<>();
    Snapshot newest = snapshots.newest(problems::add);
    assertThat(problems).isEmpty();
    return newest;
  }

  /**
   * @param printed by the process, the name of the snapshot once it was published
   */
  private Phase phase(String before, String printed) throws IOException {
    if (!printed.isEmpty()) {
      return Phase.ENDED;
    }
    if (!Files.readString(folder.resolve("latest")).strip().equals(before)) {
      return Phase.POINTED;
    }
    if (names().stream()
        .anyMatch(name -> Snapshot.NAME.matcher(name).matches() && name.compareTo(before) > 0)) {
      return Phase.NAMED;
    }
    return Files.exists(folder.resolve("new.part")) ? Phase.COPYING : Phase.BEGINNING;
  }

  private long millisOfAPublication() throws Exception {
    Process process = start();
    awaitBeginning(process);
    long begun = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + 1;
  }

  /** The name it had printed by then; empty when none. */
  private String killedAfter(long millis) throws Exception {
    Process process = start();
    awaitBeginning(process);
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return said().stream().skip(1).findFirst().orElse("");
  }

  private void awaitBeginning(Process process) throws Exception {
    boolean ended = false;
    while (!ended && said().isEmpty()) {
      ended = process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  /** The complete lines of the process. */
  private List<String> said() throws IOException {
    String all = Files.readString(home.resolve("said.txt"), UTF_8);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Publisher.class.getName(),
            registry.toString(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(home.resolve("said.txt").toFile())
        .start();
  }

  /** The other process: publishes once. */
  static final class Publisher {

    private Publisher() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, UTF_8);
      out.println("begins");
      Path registry = Path.of(args[0]);
      out.println(new Snapshots(Path.of(args[1])).publish(registry, Instant.now(), KEEP).name());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void register(List<OfficialDocument> documents) throws IOException {
    try (DocumentIndex index = DocumentIndex.open(registry)) {
      index.add(documents);
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      words.append(Integer.toString(random.nextInt(40_000), Character.MAX_RADIX)).append(' ');
    }
    return words.toString();
  }
}
