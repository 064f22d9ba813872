package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.finding.Region;

class GreyImageTest {

  private static final GreyImage THREE_ROWS = new GreyImage(2, 3, new byte[] {1, 2, 3, 4, 5, 6});

  @Test
  void turnsUpsideDown() {
    assertThat(THREE_ROWS.turnedHalf().pixels()).containsExactly(6, 5, 4, 3, 2, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0,  2,  1,  2, '1, 2',             the first row",
    "1,  1,  1,  2,  1, '4, 6',             a corner",
    "-5, -5, 99, 99, 2, '1, 2, 3, 4, 5, 6', cut at the edges",
    "1,  2,  0,  0,  1, '6',                never empty",
    "9,  9,  9,  9,  1, '6',                never outside",
    "-9, -9, 3,  3,  1, '1',                nor on the other side",
  })
  void cutsAPart(int x, int y, int width, int height, int wide, String pixels, String why) {
    GreyImage part = THREE_ROWS.part(new Region(x, y, width, height));

    assertThat(part.width()).as(why).isEqualTo(wide);
    assertThat(java.util.Arrays.toString(part.pixels())).as(why).isEqualTo("[" + pixels + "]");
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "0, 0", "-2, -3", "3, 3"})
  void refusesSidesThatDoNotHoldThePixels(int width, int height) {
    assertThatThrownBy(() -> new GreyImage(width, height, new byte[6]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected %d x %d pixels, got 6", width, height);
  }
}
