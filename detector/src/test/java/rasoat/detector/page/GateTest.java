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
    "8,    0.35, true,  the fewest words of a document",
    "7,    0.35, false, fewer words than any document",
    "8,    0.24, false, less text than any document",
    "68,   1.49, true,  two lines of a letter",
    "43,   1.22, true,  a letter from far away",
    "214,  2.59, true,  small print with parts blacked out",
    "1408, 21.3, true,  small print on a screen",
    "85,   1.17, false, leaves",
    "38,   0.69, false, a street",
  })
  void opensForWhatMayBeText(int words, double length, boolean open, String kind) {
    List<Point> bars = Collections.nCopies(words, new Point(0, 0));

    assertThat(new Gate(bars, length).isOpen()).as(kind).isEqualTo(open);
  }
}
