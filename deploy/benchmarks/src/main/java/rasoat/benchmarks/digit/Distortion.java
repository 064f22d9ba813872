package rasoat.benchmarks.digit;

import java.util.random.RandomGenerator;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Another hand, another pen, another camera. */
final class Distortion {

  private static final int AIR = 10;
  private static final int SMALL = 40;
  private static final double GRAIN = 10;

  private final double amount;
  private final RandomGenerator random;

  /**
   * Turns and slants by so much.
   *
   * @param amount 1 for letters of fonts; less where the samples differ already
   */
  Distortion(double amount, RandomGenerator random) {
    this.amount = amount;
    this.random = random;
  }

  Mat of(Sample sample) {
    Mat ink = turned(sample);
    boolean fine = sample.height() > SMALL;
    switch (random.nextInt(6)) {
      case 0 -> Imgproc.dilate(ink, ink, new Mat());
      case 1 -> {
        if (fine) {
          Imgproc.dilate(ink, ink, Mat.ones(4, 4, CvType.CV_8U));
        }
      }
      default -> {
        // As it is.
      }
    }
    if (random.nextInt(3) == 0) {
      double blur = 0.4 + random.nextDouble() * (fine ? 2 : 0.8);
      Imgproc.GaussianBlur(ink, ink, new Size(0, 0), blur);
    }
    if (random.nextInt(4) == 0) {
      Mat grain = new Mat(ink.size(), CvType.CV_8U);
      Core.randn(grain, 0, GRAIN);
      Core.add(ink, grain, ink);
    }
    return ink;
  }

  private Mat turned(Sample sample) {
    double angle = 0.12 * amount * random.nextGaussian();
    double slant = 0.18 * amount * random.nextGaussian();
    double wider = Math.exp(0.15 * amount * random.nextGaussian());
    double higher = Math.exp(0.1 * amount * random.nextGaussian());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double[] rows = {
      wider * cos, wider * (slant - sin), 0, higher * sin, higher * (cos + sin * slant), 0
    };
    double x = sample.width() / 2.0;
    double y = sample.height() / 2.0;
    rows[2] = x + AIR - rows[0] * x - rows[1] * y;
    rows[5] = y + AIR - rows[3] * x - rows[4] * y;
    Mat turn = new Mat(2, 3, CvType.CV_64F);
    turn.put(0, 0, rows);
    Mat turned = new Mat();
    Size size = new Size(sample.width() + 2.0 * AIR, sample.height() + 2.0 * AIR);
    Imgproc.warpAffine(
        sample.ink(),
        turned,
        turn,
        size,
        Imgproc.INTER_LINEAR,
        Core.BORDER_CONSTANT,
        new Scalar(0));
    return turned;
  }
}
