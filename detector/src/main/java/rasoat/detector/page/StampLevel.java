package rasoat.detector.page;

import java.util.Arrays;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.imgproc.Imgproc;

/**
 * How a stamp lies on its page: its rules lean a little, those along the lines of text and those
 * across each by their own angle, for it was put there by hand and photographed askew. They lean as
 * the rows and columns do in which ink heaps up most.
 *
 * @param along how far rules go down for each pixel to the right
 * @param across how far rules go right for each pixel down
 * @param left first of the leaning columns with ink
 */
record StampLevel(
    double along, double across, double left, double top, double right, double bottom) {

  /** Nine degrees. */
  private static final double MOST = 0.16;

  /** How far the corners may be from right angles. */
  private static final double ASKEW = 0.05;

  private static final double STEP = 0.01;

  /** Of the ink in a part of a mask, in pixels of the mask. */
  static StampLevel of(Mat mask, Rect box, Mats mats) {
    Mat part = mats.own(mask.submat(box));
    byte[] ink = new byte[box.width * box.height];
    mats.own(part.clone()).get(0, 0, ink);
    double along = lean(ink, box, true, -MOST, MOST);
    double across = lean(ink, box, false, -along - ASKEW, -along + ASKEW);
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < ink.length; i++) {
      if (ink[i] != 0) {
        double x = box.x + i % box.width;
        double y = box.y + (double) (i / box.width);
        left = Math.min(left, x - across * y);
        right = Math.max(right, x - across * y);
        top = Math.min(top, y - along * x);
        bottom = Math.max(bottom, y - along * x);
      }
    }
    return new StampLevel(along, across, left, top, right, bottom);
  }

  /** Which lean between two heaps up ink most: the sum of the squares of what lies in a line. */
  private static double lean(byte[] ink, Rect box, boolean along, double least, double most) {
    int span = along ? box.height : box.width;
    int edge = 1 + (int) Math.ceil((MOST + ASKEW) * (along ? box.width : box.height));
    double best = 0;
    double highest = -1;
    for (double lean = least; lean <= most + STEP / 2; lean += STEP) {
      int[] heaps = new int[span + 2 * edge];
      for (int i = 0; i < ink.length; i++) {
        if (ink[i] != 0) {
          int x = i % box.width;
          int y = i / box.width;
          heaps[edge + (int) Math.round(along ? y - lean * x : x - lean * y)]++;
        }
      }
      double heaped = Arrays.stream(heaps).asDoubleStream().map(heap -> heap * heap).sum();
      if (heaped > highest) {
        highest = heaped;
        best = lean;
      }
    }
    return best;
  }

  /** The same; where there is too little ink to tell, as the box itself lies. */
  StampLevel orUpright(Rect box) {
    return width() >= box.width / 2.0 && height() >= box.height / 2.0
        ? this
        : new StampLevel(
            0, 0, box.x, box.y, (double) box.x + box.width, (double) box.y + box.height);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** From page to the level stamp: that wide, with a margin of so much of its width. */
  Mat toLevel(double scale, double zoom, double margin, Mats mats) {
    MatOfPoint2f from =
        mats.own(
            new MatOfPoint2f(
                corner(left, top, scale), corner(right, top, scale), corner(left, bottom, scale)));
    double m = margin * width();
    MatOfPoint2f to =
        mats.own(
            new MatOfPoint2f(
                new Point(m * zoom, m * zoom),
                new Point((m + width()) * zoom, m * zoom),
                new Point(m * zoom, (m + height()) * zoom)));
    return mats.own(Imgproc.getAffineTransform(from, to));
  }

  private Point corner(double u, double v, double scale) {
    double x = (u + across * v) / (1 - along * across);
    return new Point(x / scale, (v + along * x) / scale);
  }
}
