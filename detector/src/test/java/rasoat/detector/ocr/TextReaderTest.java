package rasoat.detector.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.detector.LoadedNatives;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.GreyImage;

class TextReaderTest {

  private static TextReader reader;

  @BeforeAll
  static void start() {
    reader = new TextReader(LoadedNatives.get().tessdata());
  }

  @AfterAll
  static void stop() {
    reader.close();
  }

  @Test
  void readsVietnameseLinesInTheirOrder() {
    Transcript read =
        reader.read(DrawnPage.of("Số: 214/UBND-KT\nKính gửi Trường Hoa Sim").grey(), Layout.PAGE);

    assertThat(read.text()).isEqualTo("Số: 214/UBND-KT\nKính gửi Trường Hoa Sim");
    assertThat(read.confidence()).isBetween(0.7, 1.0);
    assertThat(read.words()).extracting(Word::line).containsExactly(0, 0, 1, 1, 1, 1, 1);
  }

  @Test
  void boxesEachWord() {
    DrawnPage page = DrawnPage.of("Kính gửi Trường Hoa Sim");

    Word last = reader.read(page.grey(), Layout.PAGE).words().getLast();

    int right = page.line("Kính").ink().x + page.line("Kính").ink().width;
    assertThat(last.text()).isEqualTo("Sim");
    assertThat(last.box().x() + last.box().width()).isBetween(right - 4, right + 4);
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE", "BLOCK"})
  void readsNothingOnAnEmptyPage(Layout layout) {
    byte[] white = new byte[300 * 80];
    Arrays.fill(white, (byte) 255);

    assertThat(reader.read(new GreyImage(300, 80, white), layout).words()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE", "BLOCK"})
  void readsNothingInAPixel(Layout layout) {
    assertThat(reader.read(new GreyImage(1, 1, new byte[1]), layout).words()).isEmpty();
  }

  @Test
  void givesTheSameForTheSamePictureAgain() {
    GreyImage page = DrawnPage.of("Kính gửi Trường Hoa Sim").grey();

    assertThat(reader.read(page, Layout.PAGE)).isEqualTo(reader.read(page, Layout.PAGE));
  }

  @Test
  void namesTheFolderThatLacksTheModel(@TempDir Path empty) {
    assertThatThrownBy(() -> new TextReader(empty).close())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("vie.traineddata", empty.toString());
  }
}
