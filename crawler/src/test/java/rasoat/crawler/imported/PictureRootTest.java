package rasoat.crawler.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureRootTest {

  @TempDir private Path outside;
  private Path folder;
  private PictureRoot root;

  @BeforeEach
  void makeAnInputBesideASecret() throws IOException {
    Files.write(outside.resolve("secret.jpg"), new byte[] {1});
    folder = Files.createDirectories(outside.resolve("input"));
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images").resolve("a.jpg"), new byte[] {1});
    Files.write(folder.resolve("empty.jpg"), new byte[0]);
    root = PictureRoot.of(folder);
  }

  @ParameterizedTest
  @CsvSource({"images/a.jpg", "./images/a.jpg", "images/../images/a.jpg", "images//a.jpg"})
  void findsAPictureHoweverItsPathIsWritten(String name) throws LineException {
    assertThat(root.find(name).name()).isEqualTo("images/a.jpg");
    assertThat(root.find(name).file()).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.jpg, leads out of it",
    "images/../../secret.jpg, leads out of it",
    "../../../../../../etc/passwd, leads out of it",
    "/etc/passwd, leads out of it",
    "'', leads out of it",
    "., leads out of it",
    "images, got no file",
    "b.jpg, got no such file",
    "empty.jpg, got an empty file",
  })
  void refusesWhatIsNoPictureOfTheInput(String name, String reason) {
    assertThatThrownBy(() -> root.find(name))
        .isInstanceOf(LineException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesACharacterThatNoPathMayHave() {
    assertThatThrownBy(() -> root.find("a\0.jpg")).hasMessageStartingWith("expected the path");
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.jpg"), outside.resolve("secret.jpg"));

    assertThatThrownBy(() -> root.find("link.jpg")).hasMessageContaining("leads out of it");
  }

  @Test
  void followsALinkThatStaysInside() throws IOException, LineException {
    Files.createSymbolicLink(folder.resolve("link.jpg"), folder.resolve("images/a.jpg"));

    assertThat(root.find("link.jpg").name()).isEqualTo("link.jpg");
  }

  @Test
  void leavesOutOnlyThePicturesThatCannotBeTaken() throws IOException {
    Path posts = folder.resolve("posts.jsonl");
    Files.writeString(
        posts, "{\"id\": \"a\", \"images\": [\"../secret.jpg\", \"images/a.jpg\", \"gone.jpg\"]}");

    Reading reading = Reading.of(folder);

    assertThat(reading.posts())
        .singleElement()
        .satisfies(
            post -> assertThat(post.images()).extracting("name").containsExactly("images/a.jpg"));
    assertThat(reading.problems(folder))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("posts.jsonl:1: ").contains("'../secret.jpg'"),
            second -> assertThat(second).endsWith("'gone.jpg', got no such file"));
  }
}
