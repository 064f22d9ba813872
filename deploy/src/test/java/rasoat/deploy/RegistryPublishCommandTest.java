package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryPublishCommandTest {

  @TempDir private Path folder;
  private Path home;
  private Path node;
  private String published;

  @BeforeEach
  void registerTheSample() {
    home = folder.resolve("home");
    node = folder.resolve("node");
    published = folder.resolve("published").toString();
    Call.of(home, "registry", "add", "sample/documents");
  }

  @Test
  void publishesForOtherMachines() throws IOException {
    Call publish = Call.of(home, "registry", "publish", published);

    assertThat(publish.exit()).isZero();
    assertThat(publish.out()).matches("Published \\d{8}T\\d{9}Z-[0-9a-f]{12}: 17 documents, .*\n");
    assertThat(Call.of(node, "--registry", published, "registry", "list").out())
        .endsWith("17 documents\n");
    assertThat(Call.of(node, "registry", "find", "1849", "--registry", published).out())
        .contains("real000");
    Path posts = Files.writeString(folder.resolve("posts.jsonl"), "{\"id\": \"a\"}\n");
    Call scan = Call.of(node, "scan", posts.toString(), "--registry", published);
    assertThat(scan.exit()).isZero();
    assertThat(scan.err()).doesNotContain("empty");
  }

  @Test
  void neverChangesAPublishedRegistry() {
    Call.of(home, "registry", "publish", published);

    Call add = Call.of(node, "registry", "add", "sample/documents", "--registry", published);

    assertThat(add.exit()).isEqualTo(1);
    assertThat(add.err()).contains("a published registry is only read");
  }

  @Test
  void saysOnceWhichFileIsDamagedAndReadsTheCopyBefore() throws IOException {
    Call.of(home, "registry", "publish", published);
    Call.of(home, "registry", "remove", "s0001");
    Call second = Call.of(home, "registry", "publish", published);
    String name = second.out().split("[ :]")[1];
    try (Stream<Path> files = Files.list(Path.of(published, name))) {
      Path file = files.filter(f -> f.toString().contains("segments")).findFirst().orElseThrow();
      Files.writeString(file, "x");
    }

    Call list = Call.of(node, "--registry", published, "registry", "list");

    assertThat(list.exit()).isZero();
    assertThat(list.out()).endsWith("17 documents\n");
    assertThat(list.err())
        .startsWith("damaged snapshot passed over: " + published + "/" + name + "/segments_")
        .contains("bytes, got 1 bytes")
        .hasLineCount(1);
  }

  @Test
  void refusesToPublishNothing() {
    Call publish = Call.of(node, "registry", "publish", published);

    assertThat(publish.exit()).isEqualTo(1);
    assertThat(publish.err()).contains("expected documents to publish, got none");
  }

  @Test
  void removesOldCopies() throws IOException {
    for (int i = 0; i < 3; i++) {
      Call.of(home, "registry", "publish", published, "--keep", "2");
    }

    try (Stream<Path> files = Files.list(Path.of(published))) {
      assertThat(files.filter(Files::isDirectory)).hasSize(2);
    }
    assertThat(Call.of(home, "registry", "publish", published, "--keep", "0").exit()).isEqualTo(2);
  }
}
