package rasoat.index.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.index.InventedDocuments.CANAL;
import static rasoat.index.InventedDocuments.CANAL_SIBLING;
import static rasoat.index.InventedDocuments.FESTIVAL;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.DocumentIndex;
import rasoat.index.Listed;
import rasoat.model.document.OfficialDocument;

final class SnapshotsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path home;
  private Path registry;
  private Path folder;
  private Snapshots snapshots;
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void registerTwo() throws IOException {
    registry = home.resolve("registry");
    folder = home.resolve("published");
    snapshots = new Snapshots(folder);
    register(CANAL, CANAL_SIBLING);
  }

  @Test
  void opensWhatWasPublished() throws IOException {
    Snapshot published = snapshots.publish(registry, NOON, 3);
    register(FESTIVAL);

    Snapshot newest = snapshots.newest(problems::add);

    assertThat(newest.name()).isEqualTo(published.name()).startsWith("20261124T120000000Z-");
    assertThat(newest.documents()).isEqualTo(2);
    assertThat(newest.created()).isEqualTo(NOON);
    try (DocumentIndex index = newest.open()) {
      assertThat(Listed.in(index)).containsExactly(CANAL, CANAL_SIBLING);
      assertThat(index.lookUp(CANAL.text(), 1).getFirst().document()).isEqualTo(CANAL);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void publishesWhileTheRegistryIsHeldForWriting() throws IOException {
    try (DocumentIndex held = DocumentIndex.open(registry)) {
      held.add(List.of(FESTIVAL));

      assertThat(snapshots.publish(registry, NOON, 3).documents()).isEqualTo(3);
    }
  }

  @Test
  void keepsTheNewestAndGoesOnReadingARemovedOne() throws IOException {
    snapshots.publish(registry, NOON, 2);
    try (DocumentIndex old = snapshots.newest(problems::add).open()) {
      snapshots.publish(registry, NOON.plusSeconds(1), 2);
      register(FESTIVAL);
      Snapshot last = snapshots.publish(registry, NOON.plusSeconds(2), 2);

      assertThat(names()).hasSize(2).contains(last.name());
      assertThat(snapshots.newest(problems::add).documents()).isEqualTo(3);
      assertThat(old.lookUp(CANAL.text(), 1)).isNotEmpty();
      assertThat(old.size()).isEqualTo(2);
    }
  }

  @Test
  void namesTheFileThatWasChangedAndOpensTheOneBefore() throws IOException {
    Snapshot first = snapshots.publish(registry, NOON, 3);
    register(FESTIVAL);
    Snapshot second = snapshots.publish(registry, NOON.plusSeconds(1), 3);
    Path file = largestFile(second);
    flipOneBit(file);

    Snapshot opened = snapshots.newest(problems::add);

    assertThat(opened.name()).isEqualTo(first.name());
    assertThat(problems)
        .singleElement()
        .asString()
        .matches(".*: \\Q" + file + "\\E: expected SHA-256 [0-9a-f]{64}, got [0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "missing", "unknown", "manifest"})
  void refusesEveryKindOfDamage(String damage) throws IOException {
    Snapshot only = snapshots.publish(registry, NOON, 3);
    Path file = largestFile(only);
    switch (damage) {
      case "cut" -> truncate(file);
      case "missing" -> Files.delete(file);
      case "unknown" -> Files.writeString(file.resolveSibling("segments_zz"), "x");
      default -> flipOneBit(file.resolveSibling("manifest.json"));
    }

    assertThatThrownBy(() -> snapshots.newest(problems::add))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected a snapshot that is not damaged")
        .hasMessageContaining(folder.toString());
    assertThat(problems).singleElement().asString().contains("expected", "got");
  }

  @Test
  void passesOverASnapshotThatWasNeverPointedTo() throws IOException {
    Snapshot first = snapshots.publish(registry, NOON, 3);
    String pointer = Files.readString(folder.resolve("latest"));
    snapshots.publish(registry, NOON.plusSeconds(1), 3);
    Files.writeString(folder.resolve("latest"), pointer);

    assertThat(snapshots.newest(problems::add).name()).isEqualTo(first.name());
    assertThat(problems).isEmpty();
  }

  @Test
  void opensTheNewestWhenThePointerIsLost() throws IOException {
    Snapshot only = snapshots.publish(registry, NOON, 3);
    Files.writeString(folder.resolve("latest"), "\u0000");

    assertThat(snapshots.newest(problems::add).name()).isEqualTo(only.name());
    assertThat(problems).singleElement().asString().contains("expected the name of a snapshot");
  }

  @Test
  void startsAgainWhereAPublicationWasCutOff() throws IOException {
    Files.createDirectories(folder.resolve("new.part"));
    Files.writeString(folder.resolve("new.part").resolve("_0.cfs"), "half");
    Files.writeString(folder.resolve("latest.part"), "half");

    snapshots.publish(registry, NOON, 3);

    assertThat(snapshots.newest(problems::add).documents()).isEqualTo(2);
    assertThat(folder.resolve("new.part")).doesNotExist();
  }

  @Test
  void publishesNothingFromADamagedRegistry() throws IOException {
    try (Stream<Path> files = Files.list(registry)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        flipOneBit(file);
      }
    }

    assertThatThrownBy(() -> snapshots.publish(registry, NOON, 3))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
    assertThat(folder.resolve("latest")).doesNotExist();
    assertThat(names()).isEmpty();
  }

  @Test
  void saysWhenNothingWasPublished() {
    assertThatThrownBy(() -> snapshots.newest(problems::add))
        .hasMessage("expected a published registry, got none: " + folder);
  }

  @Test
  void letsOneProcessPublishAtATime() throws IOException {
    Files.createDirectories(folder);
    try (FileChannel held =
            FileChannel.open(
                folder.resolve("publish.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = held.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> snapshots.publish(registry, NOON, 3))
          .hasMessage("another process is publishing into " + folder);
    }
  }

  private void register(OfficialDocument... documents) throws IOException {
    try (DocumentIndex index = DocumentIndex.open(registry)) {
      index.add(List.of(documents));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("2026")).toList();
    }
  }

  private Path largestFile(Snapshot snapshot) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(snapshot.name()))) {
      return files
          .filter(file -> !file.endsWith("manifest.json"))
          .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
          .orElseThrow();
    }
  }

  private static void flipOneBit(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes.length() / 2;
      bytes.seek(middle);
      int old = bytes.read();
      bytes.seek(middle);
      bytes.write(old ^ 4);
    }
  }

  private static void truncate(Path file) throws IOException {
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
      bytes.truncate(bytes.size() - 1);
    }
  }
}
