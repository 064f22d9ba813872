package rasoat.detector.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.page.GreyImage;

class ShrinkingTest {

  @Test
  void takesTheMeanOfTheAreaThatAPixelCovers() {
    GreyImage three = new GreyImage(3, 1, new byte[] {30, 60, (byte) 240});

    assertThat(Shrinking.to(three, 2, 1).pixels())
        .as("(30 + 60/2) / 1.5 and (60/2 + 240) / 1.5")
        .containsExactly(40, (byte) 180);
  }

  @ParameterizedTest
  @CsvSource({"620, 850, 467, 640", "467, 640, 234, 320", "1000, 7, 640, 4", "5, 5, 1, 1"})
  void keepsAnEvenGrey(int width, int height, int newWidth, int newHeight) {
    byte[] even = new byte[width * height];
    Arrays.fill(even, (byte) 200);

    assertThat(Shrinking.to(new GreyImage(width, height, even), newWidth, newHeight).pixels())
        .hasSize(newWidth * newHeight)
        .containsOnly((byte) 200);
  }

  @Test
  void neverMakesAPictureLarger() {
    GreyImage small = new GreyImage(2, 1, new byte[] {1, 2});

    assertThat(Shrinking.to(small, 9, 9)).isSameAs(small);
  }
}
