package rasoat.index.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.index.text.Syllables;

class PublicTextTest {

  private static final String LAW = "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai";
  private static final String DECREE = "sông núi ao hồ biển đảo rừng ruộng vườn tược làng xóm";

  private static final PublicText TEXT = PublicText.of(List.of(LAW, DECREE));

  @Test
  void marksARunThatALawHolds() {
    assertThat(quotations("theo luật " + LAW + " thì thôi"))
        .startsWith(0, 0, 1, 1)
        .endsWith(1, 0, 0);
  }

  @Test
  void leavesShortRunsAlone() {
    assertThat(quotations("năm sáu bảy tám chín rồi nghỉ")).containsOnly(0);
  }

  @Test
  void tellsTwoQuotationsApart() {
    assertThat(quotations(LAW + " " + DECREE)).startsWith(1).endsWith(2);
  }

  @Test
  void knowsNothingWithoutAList() {
    assertThat(PublicText.none().quotations(Syllables.of(LAW))).containsOnly(0);
  }

  private static int[] quotations(String text) {
    return TEXT.quotations(Syllables.of(text));
  }
}
