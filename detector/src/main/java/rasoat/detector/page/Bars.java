package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds solid black bars on paper, as people draw them over what they want to hide, on a page
 * {@link MarkShapes#PAGE_WIDTH} pixels wide. Rules are too thin for one, frames and seals too
 * hollow, photographs too uneven, and dark surroundings have no paper around them.
 */
final class Bars {

  private static final int LOWEST = 9;
  private static final int HIGHEST = 150;
  private static final int NARROWEST = 24;
  private static final double LEAST_ASPECT = 1.15;
  private static final double FILLED = 0.86;
  private static final double EVEN = 14;
  private static final double DARK = 0.45;
  private static final double LIT = 0.6;
  private static final double AROUND = 0.7;
  private static final int RING = 5;
  private static final double COARSE = 0.125;

  private Bars() {}

  /** The bars of a page, blue green red, {@link MarkShapes#PAGE_WIDTH} wide. */
  static List<Rect> in(Mat colour, Mats mats) {
    Mat brightest = brightest(colour, mats);
    Mat paper = paper(brightest, mats);
    Mat solid = darker(brightest, paper, DARK, mats);
    if (Core.countNonZero(solid) < LOWEST * NARROWEST) {
      return List.of();
    }
    Mat kernel =
        mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(NARROWEST, LOWEST)));
    Imgproc.morphologyEx(solid, solid, Imgproc.MORPH_OPEN, kernel);
    List<MatOfPoint> contours = new ArrayList<>();
    Imgproc.findContours(
        solid, contours, mats.empty(), Imgproc.RETR_EXTERNAL, Imgproc.CHAIN_APPROX_SIMPLE);
    Mat shaded = darker(brightest, paper, LIT, mats);
    List<Rect> bars = new ArrayList<>();
    for (MatOfPoint contour : contours) {
      Rect box = Imgproc.boundingRect(mats.own(contour));
      if (isInside(box, solid)
          && isBar(contour, box, mats)
          && isEven(brightest.submat(box), solid.submat(box), mats)
          && isOnPaper(box, shaded, mats)) {
        bars.add(box);
      }
    }
    return bars;
  }

  /** The brightest of the three colours: low in black ink alone. */
  private static Mat brightest(Mat colour, Mats mats) {
    List<Mat> channels = new ArrayList<>();
    Core.split(colour, channels);
    channels.forEach(mats::own);
    Mat brightest = mats.empty();
    Core.max(channels.get(0), channels.get(1), brightest);
    Core.max(brightest, channels.get(2), brightest);
    return brightest;
  }

  /** How bright the paper is: the brightest far around, so that no bar is taken for paper. */
  private static Mat paper(Mat brightest, Mats mats) {
    Mat small = mats.empty();
    Imgproc.resize(brightest, small, new Size(), COARSE, COARSE, Imgproc.INTER_AREA);
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(25, 25)));
    Imgproc.dilate(small, small, kernel);
    Mat paper = mats.empty();
    Imgproc.resize(small, paper, brightest.size(), 0, 0, Imgproc.INTER_LINEAR);
    return paper;
  }

  private static Mat darker(Mat brightest, Mat paper, double share, Mats mats) {
    Mat limit = mats.empty();
    paper.convertTo(limit, CvType.CV_8U, share);
    Mat dark = mats.empty();
    Core.compare(brightest, limit, dark, Core.CMP_LT);
    return dark;
  }

  private static boolean isInside(Rect box, Mat page) {
    return box.x > RING
        && box.y > RING
        && box.x + box.width < page.cols() - RING
        && box.y + box.height < page.rows() - RING;
  }

  private static boolean isBar(MatOfPoint contour, Rect box, Mats mats) {
    RotatedRect least = Imgproc.minAreaRect(mats.own(new MatOfPoint2f(contour.toArray())));
    double around = Math.max(1, least.size.width * least.size.height);
    return box.height >= LOWEST
        && box.height <= HIGHEST
        && box.width >= LEAST_ASPECT * box.height
        && Imgproc.contourArea(contour) >= FILLED * around;
  }

  private static boolean isEven(Mat part, Mat solid, Mats mats) {
    Mat inner = mats.empty();
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
    Imgproc.erode(mats.own(solid), inner, kernel);
    MatOfDouble mean = mats.own(new MatOfDouble());
    MatOfDouble deviation = mats.own(new MatOfDouble());
    Core.meanStdDev(mats.own(part), mean, deviation, inner);
    return deviation.get(0, 0)[0] <= EVEN;
  }

  private static boolean isOnPaper(Rect box, Mat shaded, Mats mats) {
    Rect outer = new Rect(box.x - RING, box.y - RING, box.width + 2 * RING, box.height + 2 * RING);
    Mat around = mats.own(shaded.submat(outer).clone());
    int gap = RING - 2;
    around
        .submat(new Rect(gap, gap, outer.width - 2 * gap, outer.height - 2 * gap))
        .setTo(new Scalar(0));
    int ring = outer.width * outer.height - (outer.width - 2 * gap) * (outer.height - 2 * gap);
    return Core.countNonZero(around) <= (1 - AROUND) * ring;
  }
}
