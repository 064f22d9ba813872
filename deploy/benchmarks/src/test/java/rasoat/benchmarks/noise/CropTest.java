package rasoat.benchmarks.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

  private static final String TWENTY = "line\n".repeat(20);

  @ParameterizedTest
  @CsvSource({"PAGE, 20", "HALF, 10", "FIVE_LINES, 5", "TWO_LINES, 2", "HEADER, 8"})
  void cutsThatManyLines(Crop crop, int lines) {
    assertThat(crop.of(TWENTY, 4).lines()).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"PAGE, 1", "HALF, 1", "FIVE_LINES, 1", "TWO_LINES, 1", "HEADER, 1"})
  void takesAShortTextWhole(Crop crop, int lines) {
    assertThat(crop.of("line", 4).lines()).hasSize(lines);
  }
}
