package rasoat.detector.page;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Point;

/**
 * How an outline stands out: the paper in it is brighter than what lies around.
 *
 * @param share of the places along its sides where that is so, 0..1. A side that runs out of the
 *     picture counts half; one that is no edge at all, or a single edge, disproves the outline
 * @param edges how many sides are seen
 */
record Contrast(double share, int edges) {

  private static final Contrast NONE = new Contrast(0, 0);
  private static final int SIDE_SAMPLES = 40;
  private static final double LEAST_SIDE = 0.35;

  /** Along four sides, {@code paper} being the picture in grey without its text. */
  static Contrast of(List<Point> corners, Mat paper) {
    byte[] pixels = new byte[paper.rows() * paper.cols()];
    paper.get(0, 0, pixels);
    double cx = corners.stream().mapToDouble(p -> p.x).average().orElse(0);
    double cy = corners.stream().mapToDouble(p -> p.y).average().orElse(0);
    double sum = 0;
    int edges = 0;
    for (int i = 0; i < 4; i++) {
      double good = 0;
      int compared = 0;
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % 4);
      for (int k = 1; k < SIDE_SAMPLES; k++) {
        double x = a.x + (b.x - a.x) * k / SIDE_SAMPLES;
        double y = a.y + (b.y - a.y) * k / SIDE_SAMPLES;
        double toCentre = Math.max(1, Math.hypot(cx - x, cy - y));
        double dx = 6 * (cx - x) / toCentre;
        double dy = 6 * (cy - y) / toCentre;
        int inside = at(pixels, paper, x + dx, y + dy);
        int outside = at(pixels, paper, x - dx, y - dy);
        if (outside >= 0) {
          compared++;
          good += inside > outside + 4 ? 1 : inside < outside - 8 ? 0.6 : 0;
        }
      }
      boolean outOfPicture = compared < SIDE_SAMPLES / 3;
      if (!outOfPicture && good < LEAST_SIDE * compared) {
        return NONE;
      }
      edges += outOfPicture ? 0 : 1;
      sum += outOfPicture ? 0.5 : good / compared;
    }
    return edges < 2 ? NONE : new Contrast(sum / 4, edges);
  }

  private static int at(byte[] pixels, Mat paper, double x, double y) {
    int column = (int) Math.round(x);
    int row = (int) Math.round(y);
    boolean inside = column >= 1 && row >= 1 && column < paper.cols() - 1 && row < paper.rows() - 1;
    return inside ? pixels[row * paper.cols() + column] & 0xff : -1;
  }
}
