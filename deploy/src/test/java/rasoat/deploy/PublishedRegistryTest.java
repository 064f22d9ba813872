package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;

class PublishedRegistryTest {

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();
  private Path home;
  private Path published;
  private PublishedRegistry registry;

  @BeforeEach
  void publishTheSample() {
    home = folder.resolve("home");
    published = folder.resolve("published");
    Call.of(home, "registry", "add", "sample/documents");
    publish();
    registry = new PublishedRegistry(published, problems::add);
  }

  @Test
  void opensTheNewestEachTime() throws IOException {
    int before = size();

    Call.of(home, "registry", "remove", "s0001");
    publish();

    assertThat(before).isEqualTo(17);
    assertThat(size()).isEqualTo(16);
    assertThat(problems).isEmpty();
  }

  @Test
  void goesOnWithTheOneBeforeWhenTheNewestIsDamaged() throws IOException {
    int before = size();

    Call.of(home, "registry", "remove", "s0001");
    damage(publish());

    assertThat(size()).isEqualTo(before);
    assertThat(size()).isEqualTo(before);
    assertThat(problems).singleElement().asString().startsWith("damaged snapshot passed over");
  }

  @Test
  void goesOnWithWhatItHasWhenTheFolderIsNotThere() throws IOException {
    int before = size();

    Files.delete(published.resolve("latest"));

    assertThat(size()).isEqualTo(before);
    assertThat(problems).singleElement().asString().contains("expected the name of a snapshot");
  }

  @Test
  void judgesAgainByWhatIsPublishedLater() throws IOException {
    String letter = Files.readString(Path.of("sample/documents/s0002.txt"));
    Call.of(home, "registry", "remove", "s0002");
    publish();
    Path node = folder.resolve("node");
    PostLines.write(folder, PostLines.post("p-1", "2026-05-20T03:00:00Z", letter));
    Call.of(
        Wiring::detectors,
        node,
        "scan",
        folder.resolve("posts.jsonl").toString(),
        "--registry",
        published.toString());
    Wiring wiring =
        new Wiring(
            Home.of(node, Map.of()),
            Wiring::detectors,
            Optional.of(registry),
            () -> Settings.USUAL);
    long before = wiring.rejudge(Terminal.nobody()).judged();

    Call.of(home, "registry", "add", "sample/documents/s0002.json");
    publish();

    assertThat(before).isZero();
    assertThat(wiring.rejudge(Terminal.nobody()).judged()).isEqualTo(1);
  }

  private int size() throws IOException {
    try (DocumentIndex documents = registry.open()) {
      return documents.size();
    }
  }

  /** Publishes what is registered; the name it got. */
  private String publish() {
    return Call.of(home, "registry", "publish", published.toString()).out().split("[ :]")[1];
  }

  private void damage(String name) throws IOException {
    try (Stream<Path> files = Files.list(published.resolve(name))) {
      Path file = files.filter(f -> f.toString().contains("segments")).findFirst().orElseThrow();
      Files.writeString(file, "x");
    }
  }
}
