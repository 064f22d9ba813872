package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Region;

class BoxTest {

  private static final int TAB = 40;

  @Test
  void setsTheTabAboveTheBoxSoThatNothingInItIsHidden() {
    Box box = Box.of(List.of(row(1, 100, 200)), TAB).getFirst();

    assertThat(box.tabX()).isEqualTo(100);
    assertThat(box.tabY()).isEqualTo(160);
  }

  @Test
  void setsTheTabInsideWhereThePictureEnds() {
    assertThat(Box.of(List.of(row(1, 100, 10)), TAB).getFirst().tabY()).isEqualTo(10);
  }

  @Test
  void setsTabsOfOneCornerSideBySide() {
    List<Box> boxes = Box.of(List.of(row(1, 100, 200), row(2, 105, 198), row(3, 100, 600)), TAB);

    assertThat(boxes).extracting(Box::tabX).containsExactly(100, 145, 100);
  }

  private static NumberedEvidence row(int number, int x, int y) {
    return new NumberedEvidence(
        number,
        new Evidence(Evidence.Type.SEAL, 0.1, "a.png", new Region(x, y, 90, 90), "", "", "Dấu."));
  }
}
