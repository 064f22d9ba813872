package rasoat.benchmarks.digit;

import java.util.random.RandomGenerator;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Ones with a flag and sevens with a bar, as they are written in Viet Nam. */
final class Strokes {

  private static final int ROOM = 110;
  private static final double TOP = 30;
  private static final double BOTTOM = 80;

  private Strokes() {}

  /** A one; every fourth stands on a foot. */
  static Sample one(RandomGenerator random) {
    Mat ink = paper();
    int pen = 2 + random.nextInt(7);
    double x = ROOM / 2.0;
    double flag = (BOTTOM - TOP) * (0.18 + 0.38 * random.nextDouble());
    double angle = Math.toRadians(25 + random.nextInt(40));
    line(ink, x, TOP, x + 2 * random.nextGaussian(), BOTTOM, pen);
    line(
        ink,
        x,
        TOP,
        x - flag * Math.cos(angle),
        TOP + flag * Math.sin(angle),
        Math.max(1, pen - random.nextInt(2)));
    if (random.nextInt(4) == 0) {
      line(ink, x - 12, BOTTOM, x + 12, BOTTOM, Math.max(1, pen - 1));
    }
    return Sample.of(ink, 1);
  }

  /** A seven; every third without a bar. */
  static Sample seven(RandomGenerator random) {
    Mat ink = paper();
    int pen = 2 + random.nextInt(7);
    double left = 35;
    double width = 22 + random.nextInt(16);
    double foot = left + width * (0.1 + 0.5 * random.nextDouble());
    line(ink, left, TOP + random.nextInt(4), left + width, TOP, pen);
    line(ink, left + width, TOP, foot, BOTTOM, pen);
    if (random.nextInt(3) > 0) {
      double x = (left + width + foot) / 2;
      double y = (TOP + BOTTOM) / 2 + random.nextInt(5);
      line(ink, x - 0.4 * width, y, x + 0.45 * width, y - random.nextInt(4), Math.max(1, pen - 1));
    }
    return Sample.of(ink, 7);
  }

  private static Mat paper() {
    return Mat.zeros(ROOM, ROOM, CvType.CV_8U);
  }

  private static void line(Mat ink, double x, double y, double toX, double toY, int pen) {
    Imgproc.line(ink, new Point(x, y), new Point(toX, toY), new Scalar(255), pen, Imgproc.LINE_AA);
  }
}
