package rasoat.benchmarks.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.benchmarks.altered.PictureReadings;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.detector.Natives;

@Tag("long") // unpacks 180 MB of native libraries
class WordBoxesTest {

  @TempDir private static Path natives;

  @BeforeAll
  static void load() throws IOException {
    Natives.load(natives);
  }

  @Test
  void findsAboutAsManyBoxesAsWordsAreDrawn() {
    List<String> lines = Corpus.of(5, 10).document(3).text().lines().limit(30).toList();
    List<Box> boxes =
        WordBoxes.in(DrawnPage.of(String.join("\n", lines), PictureReadings.FONTS.getFirst()));
    int words = lines.stream().mapToInt(line -> line.split(" ").length).sum();
    assertThat(boxes.size()).isCloseTo(words, Percentage.withPercentage(10));
  }
}
