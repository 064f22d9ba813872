package rasoat.detector.digit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rasoat.detector.page.GreyImage;

class SlantTest {

  private static final byte INK = 20;
  private static final byte PAPER = (byte) 245;

  @Test
  void setsAStrokeThatLeansToTheRightUpright() {
    GreyImage leaning = new GreyImage(2, 2, new byte[] {PAPER, INK, INK, PAPER});

    GreyImage upright = Slant.gone(1, leaning);

    assertThat(upright.width()).isEqualTo(4);
    assertThat(upright.pixels())
        .containsExactly(PAPER, INK, PAPER, PAPER, PAPER, INK, PAPER, PAPER);
  }

  @Test
  void leavesUprightWritingAsItIs() {
    GreyImage upright = new GreyImage(2, 2, new byte[] {PAPER, INK, PAPER, INK});

    assertThat(Slant.gone(0, upright).pixels()).isEqualTo(upright.pixels());
  }
}
