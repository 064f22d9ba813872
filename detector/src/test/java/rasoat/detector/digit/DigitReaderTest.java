package rasoat.detector.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.detector.digit.WrittenDigits.strip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.LoadedNatives;
import rasoat.detector.page.GreyImage;

class DigitReaderTest {

  private static final int LETTER = 30;
  private static final int NUMBERS = 60;

  private static DigitReader reader;

  @BeforeAll
  static void start() {
    reader = new DigitReader(LoadedNatives.get().digits());
  }

  @ParameterizedTest(name = "{0} signs apart: {1} of 60 first, {2} among the first three")
  @CsvSource({"28, 50, 54", "20, 50, 54", "17, 47, 51"})
  void readsNumbersThatPeopleWrote(int pitch, int first, int amongThree) {
    int right = 0;
    int near = 0;
    for (int i = 0; i < NUMBERS; i++) {
      String number = Integer.toString(7 + i * 167 % 3000);
      List<String> read = read(strip(number, i, pitch), "");
      right += read.getFirst().equals(number) ? 1 : 0;
      near += read.stream().limit(3).anyMatch(number::equals) ? 1 : 0;
    }

    assertThat(right).as("first").isGreaterThanOrEqualTo(first);
    assertThat(near).as("among the first three").isGreaterThanOrEqualTo(amongThree);
  }

  @Test
  void leavesTheStrokeOfTheSymbolOut() {
    GreyImage strip = strip("352", 4, 24, 24);

    assertThat(texts(reader.read(strip, LETTER, strip.width() - 30, "").readings()))
        .startsWith("352");
  }

  @Test
  void hearsWhatPrintMadeOfIt() {
    GreyImage strip = strip("352", 4, 24);
    DigitReading alone = reader.read(strip, LETTER, strip.width(), "").readings().getFirst();
    DigitReading agreed = reader.read(strip, LETTER, strip.width(), "352").readings().getFirst();

    assertThat(agreed.digits()).isEqualTo(alone.digits()).isEqualTo("352");
    assertThat(agreed.probability()).isGreaterThan(alone.probability());
  }

  @Test
  void tellsWhichOfSomeTextsWasWritten() {
    GreyImage strip = strip("352", 4, 24);

    assertThat(texts(reader.among(List.of("382", "35", "352", "3/52"), strip, LETTER)))
        .startsWith("352");
  }

  @Test
  void tellsNothingOfPaper() {
    byte[] paper = new byte[200 * 60];
    Arrays.fill(paper, (byte) 245);

    assertThat(reader.among(List.of("352"), new GreyImage(200, 60, paper), LETTER)).isEmpty();
  }

  @Test
  void readsNothingOnPaper() {
    byte[] paper = new byte[200 * 60];
    Arrays.fill(paper, (byte) 245);

    assertThat(reader.read(new GreyImage(200, 60, paper), LETTER, 200, "").readings()).isEmpty();
  }

  @Test
  void readsNothingInAStripFullOfStrokes() {
    byte[] strokes = new byte[4000 * 60];
    for (int i = 0; i < strokes.length; i++) {
      strokes[i] = (byte) (i % 4000 % 8 < 4 ? 20 : 245);
    }

    assertThat(reader.read(new GreyImage(4000, 60, strokes), LETTER, 4000, "").readings())
        .isEmpty();
  }

  @Test
  void refusesAModelThatIsNone(@TempDir Path folder) throws Exception {
    Path none = Files.writeString(folder.resolve("none.yml"), "%YAML:1.0\n---\nnothing: 1\n");

    assertThatThrownBy(() -> new DigitReader(none))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.yml");
  }

  private static List<String> read(GreyImage strip, String print) {
    return texts(reader.read(strip, LETTER, strip.width(), print).readings());
  }

  private static List<String> texts(List<DigitReading> readings) {
    return readings.stream().map(DigitReading::digits).toList();
  }
}
