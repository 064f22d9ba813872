package rasoat.detector.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.page.GreyImage;

class PdqTest {

  /** Expected values were worked out by a second program, from the published definition. */
  @ParameterizedTest
  @CsvSource({
    "512, 512, 30e1e31cd38d8c461c31339af3ce8c671e71739ff3ce9c614e3831ac58ce8569",
    "300, 417, 3ad33da9406efad65195b4684b5415bd1f15155528b68d524aac2eae4a236efe",
  })
  void isWhatThePublishedDefinitionGives(int width, int height, String hex) {
    Pdq hash = Pdq.of(pattern(width, height));

    assertThat(hash.hex()).isEqualTo(hex);
    assertThat(hash.quality()).isEqualTo(100);
    assertThat(hash.distance(hash)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 900", "900, 1", "63, 65"})
  void takesAPictureOfAnySize(int width, int height) {
    assertThat(Pdq.of(pattern(width, height)).hex()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({"256, 256"})
  void findsNothingToSeeInAnEvenPicture(int width, int height) {
    assertThat(Pdq.of(new GreyImage(width, height, new byte[width * height])).quality()).isZero();
  }

  private static GreyImage pattern(int width, int height) {
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) (x * 7 + y * 13 + x * y / 11 + x / 40 * (y / 30) * 5);
      }
    }
    return new GreyImage(width, height, pixels);
  }
}
