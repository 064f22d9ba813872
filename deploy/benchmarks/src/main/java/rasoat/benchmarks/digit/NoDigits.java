package rasoat.benchmarks.digit;

import java.awt.Font;
import java.util.List;
import java.util.random.RandomGenerator;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** What stands between digits, or comes of cutting them at the wrong place. */
final class NoDigits {

  /** No letter that looks like a digit. */
  private static final String LETTERS = "adehkmnpruvxyĐQTUVPNHKCLMX/-:.,";

  private static final int ROOM = 40;
  private static final double INK = 60;
  private static final Scalar BLACK = new Scalar(255);

  private final List<Sample> digits;
  private final List<Font> fonts;
  private final RandomGenerator random;
  private final Distortion distortion;

  NoDigits(List<Sample> digits, List<Font> fonts, RandomGenerator random) {
    this.digits = digits;
    this.fonts = fonts;
    this.random = random;
    this.distortion = new Distortion(1, random);
  }

  Mat next() {
    return switch (random.nextInt(5)) {
      case 0 -> half();
      case 1 -> two();
      case 2 -> letter();
      case 3 -> random.nextBoolean() ? lines(1) : blot();
      default -> lines(2 + random.nextInt(4));
    };
  }

  private Mat digit() {
    Mat ink = distortion.of(digits.get(random.nextInt(digits.size())));
    Mat dark = new Mat();
    Core.compare(ink, new Scalar(INK), dark, Core.CMP_GT);
    Rect bounds = Imgproc.boundingRect(dark);
    return bounds.width == 0 ? ink : ink.submat(bounds);
  }

  private Mat half() {
    Mat ink = digit();
    int cut = Math.max(1, (int) (ink.cols() * (0.25 + 0.4 * random.nextDouble())));
    return random.nextBoolean() || cut >= ink.cols()
        ? ink.colRange(0, cut)
        : ink.colRange(cut, ink.cols());
  }

  /** Two that touch, whole or the neighbouring parts of both. */
  private Mat two() {
    Mat left = digit();
    Mat right = new Mat();
    Mat other = digit();
    double scale = left.rows() / (double) other.rows() * (0.8 + 0.4 * random.nextDouble());
    Size size = new Size(Math.max(1, other.cols() * scale), Math.max(1, other.rows() * scale));
    Imgproc.resize(other, right, size);
    int at = Math.max(0, left.cols() + random.nextInt(5) - 3);
    int height = Math.max(left.rows(), right.rows());
    int width = Math.max(left.cols(), at + right.cols());
    Mat both = Mat.zeros(height, width, CvType.CV_8U);
    left.copyTo(both.submat(new Rect(0, 0, left.cols(), left.rows())));
    Mat place = both.submat(new Rect(at, 0, right.cols(), right.rows()));
    Core.max(place, right, place);
    int from = random.nextInt(Math.max(1, width / 3));
    int to = width - random.nextInt(Math.max(1, width / 3));
    return random.nextInt(3) == 0 || to - from < 6 ? both : both.colRange(from, to);
  }

  private Mat letter() {
    char sign = LETTERS.charAt(random.nextInt(LETTERS.length()));
    Font font = fonts.get(random.nextInt(fonts.size()));
    return distortion.of(Fonts.draw(font, sign, Sample.NONE, random));
  }

  private Mat lines(int count) {
    Mat ink = Mat.zeros(ROOM, ROOM, CvType.CV_8U);
    for (int i = 0; i < count; i++) {
      Point to = count == 1 ? new Point(35, 15 + random.nextInt(10)) : point();
      Point from = count == 1 ? new Point(5, 15 + random.nextInt(10)) : point();
      Imgproc.line(ink, from, to, BLACK, 1 + random.nextInt(3));
    }
    return ink;
  }

  private Point point() {
    return new Point(random.nextInt(ROOM), random.nextInt(ROOM));
  }

  private Mat blot() {
    Mat ink = Mat.zeros(ROOM, ROOM, CvType.CV_8U);
    Imgproc.circle(ink, new Point(ROOM / 2.0, ROOM / 2.0), 2 + random.nextInt(8), BLACK, -1);
    return ink;
  }
}
