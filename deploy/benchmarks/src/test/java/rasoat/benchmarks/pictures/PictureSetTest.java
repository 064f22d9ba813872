package rasoat.benchmarks.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureSetTest {

  @TempDir private Path folder;

  @Test
  void drawsTheSameFromTheSameSeed() throws IOException {
    Path one = draw("one", 5);
    Path again = draw("again", 5);
    Path other = draw("other", 6);

    assertThat(one.resolve("images/p0001_1.jpg"))
        .hasSameBinaryContentAs(again.resolve("images/p0001_1.jpg"));
    assertThat(one.resolve("truth.jsonl")).hasSameTextualContentAs(again.resolve("truth.jsonl"));
    assertThat(Files.readString(one.resolve("truth.jsonl")))
        .isNotEqualTo(Files.readString(other.resolve("truth.jsonl")));
  }

  @Test
  void writesWhatScannerAndJudgeRead() throws IOException {
    Path set = draw("set", 5);

    assertThat(set.resolve("documents/d0001.json")).exists();
    assertThat(set.resolve("documents/d0001.txt")).exists();
    assertThat(Files.readAllLines(set.resolve("posts.jsonl")))
        .hasSize(2)
        .allMatch(line -> line.contains("\"images\":[\"images/p000"));
    assertThat(Files.readAllLines(set.resolve("truth.jsonl")).getFirst())
        .contains("\"id\":\"p0001\"", "\"kind\":\"leak\"", "\"variant\":[\"photo\"")
        .contains("\"number_visible\":", "\"seal_visible\":", "\"readable\":true", "\"cited\":[");
  }

  @Test
  void saysWhichFontIsMissing() {
    assertThatThrownBy(() -> new PictureSet(1, 1, new Fonts(List.of(), List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a font for Vietnamese (Debian package fonts-liberation2)");
  }

  private Path draw(String name, long seed) throws IOException {
    Fonts fonts = Fonts.plain();
    assumeFalse(
        fonts.prints().isEmpty(), "no font for Vietnamese (Debian package fonts-liberation2)");
    Path set = folder.resolve(name);
    new PictureSet(seed, 2, fonts).write(set);
    return set;
  }
}
