package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

@ExtendWith(Vision.class)
class SharpeningTest {

  private static final String TEXT =
      "Các cơ quan, đơn vị cập nhật danh sách và báo cáo kết quả trước ngày 15. ".repeat(20);

  private final Mats mats = new Mats();

  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.6, 2.2})
  void tellsHowBlurredAPageIs(double deviation) {
    try (mats) {
      assertThat(Sharpening.blur(blurred(page(), deviation), mats).orElseThrow())
          .isCloseTo(deviation, within(0.25 * deviation));
    }
  }

  @Test
  void bringsBlurredLettersNearerToWhatTheyWere() {
    try (mats) {
      Mat page = page();
      Mat blurred = blurred(page, 1.6);

      Mat sharp = Sharpening.of(blurred, 1, mats);

      assertThat(Core.norm(page, sharp, Core.NORM_L1))
          .isLessThan(0.8 * Core.norm(page, blurred, Core.NORM_L1));
    }
  }

  @Test
  void leavesSharpLettersAlone() {
    try (mats) {
      Mat page = page();

      assertThat(Sharpening.of(page, 1, mats)).isSameAs(page);
    }
  }

  @Test
  void leavesAPageAloneThatIsNoMoreBlurredThanEnlargingMakes() {
    try (mats) {
      Mat enlarged = mats.empty();
      Imgproc.resize(page(), enlarged, new Size(), 3, 3, Imgproc.INTER_CUBIC);

      assertThat(Sharpening.of(enlarged, 3, mats)).isSameAs(enlarged);
      assertThat(Sharpening.of(enlarged, 1, mats)).isNotSameAs(enlarged);
    }
  }

  @Test
  void leavesAGrainyPageAlone() {
    try (mats) {
      Mat page = blurred(page(), 1.6);
      Mat grain = mats.own(new Mat(page.size(), CvType.CV_8UC1));
      Core.setRNGSeed(7);
      Core.randn(grain, 128, 20);
      Core.addWeighted(page, 0.6, grain, 0.6, -40, page);

      assertThat(Sharpening.of(page, 1, mats)).isSameAs(page);
    }
  }

  @Test
  void leavesAnEmptyPageAlone() {
    try (mats) {
      Mat page = mats.own(new Mat(300, 200, CvType.CV_8UC1, new Scalar(245)));

      assertThat(Sharpening.of(page, 1, mats)).isSameAs(page);
    }
  }

  private Mat page() {
    GreyImage drawn = DrawnPage.of(TEXT).grey();
    Mat page = mats.own(new Mat(drawn.height(), drawn.width(), CvType.CV_8UC1));
    page.put(0, 0, drawn.pixels());
    return page;
  }

  private Mat blurred(Mat page, double deviation) {
    Mat blurred = mats.empty();
    Imgproc.GaussianBlur(page, blurred, new Size(0, 0), deviation);
    return blurred;
  }
}
