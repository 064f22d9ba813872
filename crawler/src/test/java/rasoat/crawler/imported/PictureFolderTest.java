package rasoat.crawler.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

class PictureFolderTest {

  @TempDir private Path folder;

  @Test
  void makesEachPictureAPostNamedByItsPathInOrder() throws IOException {
    put("b.PNG");
    put("a/2.jpg");
    put("a/10.jpeg");
    put("c.pdf");
    put("notes.txt");

    Reading reading = Reading.of(folder);

    assertThat(reading.ids()).containsExactly("a/10.jpeg", "a/2.jpg", "b.PNG", "c.pdf");
    assertThat(reading.problems()).isEmpty();
    assertThat(PostReader.of(folder).orElseThrow().size()).isEqualTo(4);
  }

  @Test
  void takesTheTimeOfTheFileForALonePicture() throws IOException {
    Path file = put("a.jpg");
    Instant changed = Instant.parse("2026-01-02T03:04:05Z");
    Files.setLastModifiedTime(file, FileTime.from(changed));

    assertThat(Reading.of(file).posts())
        .containsExactly(
            new Post(
                "a.jpg",
                Platform.OTHER,
                "",
                "",
                changed,
                List.of(new CapturedImage("a.jpg", file))));
  }

  @Test
  void readsAFolderByItsPostsFileWhenItHasOne() throws IOException {
    put("a.jpg");
    Files.writeString(folder.resolve("posts.jsonl"), "{\"id\": \"p1\"}\n");

    assertThat(Reading.of(folder).ids()).containsExactly("p1");
  }

  @Test
  void reportsAnEmptyPictureAndKeepsItsPost() throws IOException {
    Files.createFile(folder.resolve("a.jpg"));

    Reading reading = Reading.of(folder);

    assertThat(reading.posts()).singleElement().matches(post -> post.images().isEmpty());
    assertThat(reading.problems(folder))
        .containsExactly("a.jpg: expected a picture, got an empty file");
  }

  @Test
  void saysThatThereWasNothingToRead() throws IOException {
    assertThat(Reading.of(folder).problems())
        .extracting(InputProblem::reason)
        .containsExactly("expected posts.jsonl or pictures, got neither");
  }

  @Test
  void followsNoLinks(@TempDir Path elsewhere) throws IOException {
    Files.write(elsewhere.resolve("secret.jpg"), new byte[] {1});
    Files.createSymbolicLink(folder.resolve("out"), elsewhere);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    Files.createSymbolicLink(folder.resolve("link.jpg"), elsewhere.resolve("secret.jpg"));
    put("a.jpg");

    assertThat(Reading.of(folder).ids()).containsExactly("a.jpg");
  }

  @Test
  void knowsPicturesByTheirEndingUnderATurkishLocale() throws IOException {
    put("A.GIF");
    put("B.TIFF");
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      assertThat(Reading.of(folder).ids()).containsExactly("A.GIF", "B.TIFF");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void hasNoReaderForOtherFiles() throws IOException {
    assertThat(PostReader.of(put("notes.txt"))).isEmpty();
    assertThat(PostReader.of(folder.resolve("gone"))).isEmpty();
  }

  private Path put(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[] {1});
  }
}
