package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Point;

class GateTest {

  @ParameterizedTest
  @CsvSource({
    "8,    0.35, 1000, true,  the fewest words of a document",
    "7,    0.35, 1000, false, fewer words than any document",
    "8,    0.24, 1000, false, less text than any document",
    "68,   1.49, 1000, true,  two lines of a letter",
    "43,   1.22, 1000, true,  a letter from far away",
    "27,   1.36, 448,  true,  a few words",
    "214,  2.59, 1000, true,  small print with parts blacked out",
    "1408, 21.3, 1000, true,  small print on a screen",
    "85,   1.17, 1000, false, leaves",
    "62,   2.29, 451,  false, a cat",
  })
  void opensForWhatMayBeText(int words, double length, int side, boolean open, String kind) {
    List<Point> bars = Collections.nCopies(words, new Point(0, 0));

    assertThat(new Gate(bars, length, side).isOpen()).as(kind).isEqualTo(open);
  }
}
