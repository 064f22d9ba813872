package rasoat.detector.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A sheet of paper in a picture: four corners, from the top left clockwise, in picture pixels.
 *
 * <p>The text is made to vanish (a closing), then brightness, colour and edges each propose
 * outlines; their sides are fitted again to the contour, and the outline wins that is large, fits
 * well and is brighter inside than outside.
 */
record Sheet(List<Point> corners) {

  private static final int WORKING_SIDE = 500;
  private static final double LEAST_AREA = 0.10;
  private static final double LEAST_SCORE = 0.20;
  private static final double LEAST_TEXT = 0.7;
  private static final double LIKE_PAPER = 0.8;
  private static final int NEARLY_WHOLE = 3;

  /**
   * The most likely sheet; empty when the paper fills the picture or cannot be told from the desk.
   *
   * @param words where text was seen: a sheet holds nearly all of it that lies on paper
   */
  static Optional<Sheet> in(Mat colour, List<Point> words, Mats mats) {
    double scale = Math.min(1, WORKING_SIDE / (double) Math.max(colour.cols(), colour.rows()));
    Mat small = mats.empty();
    Imgproc.resize(colour, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    Mat grey = mats.empty();
    Imgproc.cvtColor(small, grey, Imgproc.COLOR_BGR2GRAY);
    Mat paper = withoutText(grey, mats);
    List<Outline> outlines = new ArrayList<>();
    for (Mat mask : masks(small, paper, mats)) {
      outlines.addAll(outlines(mask, paper, mats));
    }
    return outlines.stream()
        .filter(outline -> outline.score() >= LEAST_SCORE)
        .filter(outline -> outline.holds(scaled(words, scale), paper, mats))
        .max(Comparator.comparingDouble(Outline::score))
        .map(outline -> new Sheet(scaled(outline.corners(), 1 / scale)));
  }

  /** Width to height of the sheet as it lies there, by the mean of opposite sides. */
  double aspect() {
    double across = distance(0, 1) + distance(3, 2);
    double down = distance(0, 3) + distance(1, 2);
    return across / Math.max(1, down);
  }

  double longestSide() {
    return Math.max(
        Math.max(distance(0, 1), distance(3, 2)), Math.max(distance(0, 3), distance(1, 2)));
  }

  private double distance(int from, int to) {
    Point a = corners.get(from);
    Point b = corners.get(to);
    return Math.hypot(a.x - b.x, a.y - b.y);
  }

  private static double ground(Point word, Mat paper) {
    int row = Math.clamp(Math.round(word.y), 0, paper.rows() - 1);
    return paper.get(row, Math.clamp(Math.round(word.x), 0, paper.cols() - 1))[0];
  }

  /**
   * Four corners.
   *
   * @param edges how many of its sides are seen: the others run out of the picture
   */
  private record Outline(List<Point> corners, double score, int edges) {

    /**
     * Whether nearly all words lie in it. Of an outline that is seen nearly whole those do not
     * count that lie on a ground darker than the words inside: grain of wood and seams of tiles
     * look like words. Else that ground may be the same paper in a shadow.
     */
    boolean holds(List<Point> words, Mat paper, Mats mats) {
      MatOfPoint2f outline = mats.own(new MatOfPoint2f(corners.toArray(new Point[0])));
      Map<Boolean, List<Double>> grounds =
          words.stream()
              .collect(
                  Collectors.partitioningBy(
                      word -> Imgproc.pointPolygonTest(outline, word, false) >= 0,
                      Collectors.mapping(word -> ground(word, paper), Collectors.toList())));
      List<Double> inside = grounds.get(true).stream().sorted().toList();
      if (inside.isEmpty()) {
        return words.isEmpty();
      }
      double light = edges >= NEARLY_WHOLE ? LIKE_PAPER * inside.get(inside.size() / 2) : 0;
      long outside = grounds.get(false).stream().filter(ground -> ground >= light).count();
      return inside.size() >= LEAST_TEXT * (inside.size() + outside);
    }
  }

  private static Mat withoutText(Mat channel, Mats mats) {
    Mat paper = mats.empty();
    Imgproc.medianBlur(channel, paper, 5);
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(13, 13)));
    Imgproc.morphologyEx(paper, paper, Imgproc.MORPH_CLOSE, kernel);
    return paper;
  }

  private static List<Mat> masks(Mat small, Mat paper, Mats mats) {
    List<Mat> masks = new ArrayList<>();
    Mat bright = mats.empty();
    Imgproc.threshold(paper, bright, 0, 255, Imgproc.THRESH_BINARY + Imgproc.THRESH_OTSU);
    masks.add(bright);
    masks.add(pale(small, mats));
    for (int level : new int[] {8, 20, 60}) {
      Mat edges = mats.empty();
      Imgproc.Canny(paper, edges, level, 3.0 * level);
      Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
      Imgproc.morphologyEx(edges, edges, Imgproc.MORPH_CLOSE, kernel);
      masks.add(edges);
    }
    return masks;
  }

  /** Where there is little colour: paper on a coloured desk, whatever the shadow over both. */
  private static Mat pale(Mat small, Mats mats) {
    Mat hsv = mats.empty();
    Imgproc.cvtColor(small, hsv, Imgproc.COLOR_BGR2HSV);
    Mat saturation = mats.empty();
    Core.extractChannel(hsv, saturation, 1);
    Mat smooth = withoutText(saturation, mats);
    Mat pale = mats.empty();
    Imgproc.threshold(smooth, pale, 0, 255, Imgproc.THRESH_BINARY_INV + Imgproc.THRESH_OTSU);
    return pale;
  }

  private static List<Outline> outlines(Mat mask, Mat paper, Mats mats) {
    List<MatOfPoint> contours = new ArrayList<>();
    Imgproc.findContours(
        mask.clone(), contours, mats.empty(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_NONE);
    List<Outline> outlines = new ArrayList<>();
    double picture = (double) paper.rows() * paper.cols();
    for (MatOfPoint contour : contours) {
      mats.own(contour);
      if (contour.rows() >= 40 && Imgproc.boundingRect(contour).area() >= LEAST_AREA * picture) {
        outline(contour, paper, mats)
            .filter(found -> area(found.corners()) >= LEAST_AREA * picture)
            .ifPresent(outlines::add);
      }
    }
    return outlines;
  }

  private static Optional<Outline> outline(MatOfPoint contour, Mat paper, Mats mats) {
    MatOfInt order = mats.own(new MatOfInt());
    Imgproc.convexHull(contour, order);
    Point[] all = contour.toArray();
    Point[] hull = order.toList().stream().map(i -> all[i]).toArray(Point[]::new);
    MatOfPoint2f closed = mats.own(new MatOfPoint2f(hull));
    double round = Imgproc.arcLength(closed, true);
    for (double tolerance = 0.02; tolerance <= 0.09; tolerance += 0.01) {
      MatOfPoint2f corners = mats.own(new MatOfPoint2f());
      Imgproc.approxPolyDP(closed, corners, tolerance * round, true);
      if (corners.rows() == 4) {
        List<Point> fitted = fitted(clockwise(corners.toList()), all, paper, mats);
        Contrast contrast = Contrast.of(fitted, paper);
        double score = contrast.share() * score(fitted, closed, paper);
        return Optional.of(new Outline(fitted, score, contrast.edges()));
      }
      if (corners.rows() < 4) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Each side laid anew through the contour points near its middle; corners are where they meet.
   */
  private static List<Point> fitted(List<Point> corners, Point[] contour, Mat paper, Mats mats) {
    List<double[]> sides = new ArrayList<>();
    double near = 0.015 * Math.max(paper.cols(), paper.rows());
    for (int i = 0; i < 4; i++) {
      sides.add(side(corners.get(i), corners.get((i + 1) % 4), contour, near, mats));
    }
    List<Point> fitted = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Point meeting = meeting(sides.get((i + 3) % 4), sides.get(i));
      Point corner = corners.get(i);
      boolean plausible = Math.hypot(meeting.x - corner.x, meeting.y - corner.y) < 4 * near + 10;
      fitted.add(plausible ? meeting : corner);
    }
    return fitted;
  }

  /** Direction and one point: {@code vx, vy, x, y}. */
  private static double[] side(Point a, Point b, Point[] contour, double near, Mats mats) {
    double length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
    double ux = (b.x - a.x) / length;
    double uy = (b.y - a.y) / length;
    List<Point> close = new ArrayList<>();
    for (Point p : contour) {
      double along = (p.x - a.x) * ux + (p.y - a.y) * uy;
      double off = Math.abs((p.x - a.x) * uy - (p.y - a.y) * ux);
      if (off < near && along > 0.08 * length && along < 0.92 * length) {
        close.add(p);
      }
    }
    if (close.size() < 10) {
      return new double[] {ux, uy, a.x, a.y};
    }
    MatOfPoint2f points = mats.own(new MatOfPoint2f(close.toArray(new Point[0])));
    MatOfFloat line = mats.own(new MatOfFloat());
    Imgproc.fitLine(points, line, Imgproc.DIST_HUBER, 0, 0.01, 0.01);
    return new double[] {
      line.get(0, 0)[0], line.get(1, 0)[0], line.get(2, 0)[0], line.get(3, 0)[0]
    };
  }

  private static Point meeting(double[] a, double[] b) {
    double cross = a[0] * b[1] - a[1] * b[0];
    if (Math.abs(cross) < 1e-6) {
      return new Point(Double.MAX_VALUE, Double.MAX_VALUE);
    }
    double t = ((b[2] - a[2]) * b[1] - (b[3] - a[3]) * b[0]) / cross;
    return new Point(a[2] + t * a[0], a[3] + t * a[1]);
  }

  private static double score(List<Point> corners, MatOfPoint2f hull, Mat paper) {
    double area = area(corners);
    double fit = Math.min(area, Imgproc.contourArea(hull)) / Math.max(area, 1);
    double share = area / ((double) paper.rows() * paper.cols());
    return share > 0.985 ? 0 : Math.sqrt(share) * fit * fit;
  }

  private static double area(List<Point> corners) {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % corners.size());
      twice += a.x * b.y - b.x * a.y;
    }
    return Math.abs(twice) / 2;
  }

  /** Orders corners clockwise from the one nearest the top left. */
  private static List<Point> clockwise(List<Point> corners) {
    double cx = corners.stream().mapToDouble(p -> p.x).average().orElse(0);
    double cy = corners.stream().mapToDouble(p -> p.y).average().orElse(0);
    List<Point> ordered =
        corners.stream()
            .sorted(Comparator.comparingDouble(p -> Math.atan2(p.y - cy, p.x - cx)))
            .toList();
    int first = 0;
    for (int i = 1; i < 4; i++) {
      if (ordered.get(i).x + ordered.get(i).y < ordered.get(first).x + ordered.get(first).y) {
        first = i;
      }
    }
    List<Point> turned = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      turned.add(ordered.get((first + i) % 4));
    }
    return turned;
  }

  private static List<Point> scaled(List<Point> points, double factor) {
    return points.stream().map(p -> new Point(p.x * factor, p.y * factor)).toList();
  }
}
