package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.finding.Region;

class PlacementTest {

  /** Half the size, moved by (10, 20). */
  private static final Placement SMALLER = placement(0.5, 0, 10, 0, 0.5, 20, 0, 0, 1);

  @ParameterizedTest
  @CsvSource({
    "0,    0,   100, 40,   10,  20,  50, 20,  moved and half as large",
    "1,    1,   1,   1,    10,  20,  1,  1,   never smaller than a pixel",
    "900,  0,   900, 40,   460, 20,  40, 20,  cut at the right edge",
    "-100, -90, 200, 100,  0,   0,   60, 25,  cut at the left and upper edge",
    "9000, 0,   10,  10,   499, 20,  1,  5,   kept in the picture",
  })
  void leadsABoxBack(
      int x, int y, int width, int height, int left, int top, int wide, int high, String why) {
    assertThat(SMALLER.inPicture(new Region(x, y, width, height)))
        .as(why)
        .isEqualTo(new Region(left, top, wide, high));
  }

  @Test
  void tellsHowMuchThePageWasEnlarged() {
    Placement turned = placement(0, -0.25, 200, 0.25, 0, 0, 0, 0, 1);
    // Farther away on the right, where two pixels of the page show less than one of the picture.
    Placement leaning = placement(1, 0, 0, 0, 1, 0, 0.001, 0, 1);

    assertThat(SMALLER.enlarged(30, 40)).isCloseTo(2, within(1e-9));
    assertThat(turned.enlarged(30, 40)).isCloseTo(4, within(1e-9));
    assertThat(leaning.enlarged(0, 0)).isCloseTo(1, within(0.01));
    assertThat(leaning.enlarged(500, 0)).isCloseTo(2.25, within(0.01));
  }

  @Test
  void holdsAllCornersOfATiltedBox() {
    // A clockwise quarter turn of a page 200 high.
    Placement turned = placement(0, -1, 200, 1, 0, 0, 0, 0, 1);

    assertThat(turned.inPicture(new Region(10, 20, 30, 40))).isEqualTo(new Region(140, 10, 40, 30));
  }

  @Test
  void dividesByThePerspective() {
    Placement leaning = placement(1, 0, 0, 0, 1, 0, 0, 0.01, 1);

    // The lower edge, at y = 100, is drawn in to half its size.
    assertThat(leaning.inPicture(new Region(0, 100, 200, 100)))
        .isEqualTo(new Region(0, 50, 100, 17));
  }

  @Test
  void turnsWithThePage() {
    Region box = new Region(10, 20, 30, 40);
    Region upsideDown = new Region(300 - 10 - 30, 200 - 20 - 40, 30, 40);

    assertThat(SMALLER.turnedHalf(300, 200).inPicture(upsideDown))
        .isEqualTo(SMALLER.inPicture(box));
    assertThat(SMALLER.turnedHalf(300, 200).turnedHalf(300, 200)).isEqualTo(SMALLER);
  }

  @Test
  void needsNineNumbers() {
    assertThatThrownBy(() -> new Placement(List.of(1.0, 2.0), 10, 10))
        .hasMessage("a homography has 9 numbers, got 2");
  }

  private static Placement placement(double... values) {
    return new Placement(java.util.Arrays.stream(values).boxed().toList(), 500, 400);
  }
}
