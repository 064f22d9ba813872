package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Tells a picture that may hold a page of text from an ordinary one, in a few milliseconds and
 * without reading: ink closed sideways gives bars of the size and shape of words.
 *
 * <p>Made to let every document through: the fewest words seen on a document were 8, on photographs
 * 1 to 93; on documents with fewer than a hundred their mean length was 21 pixels and more, on
 * photographs commonly 11 to 17. What passes wrongly costs a second, what fails wrongly is lost.
 *
 * @param words the middles of the bars, pixels of the picture looked at
 * @param length their lengths together, as a multiple of the picture's longer side
 * @param side that side as counted at, pixels, 1000 at most
 */
record Gate(List<Point> words, double length, int side) {

  private static final double LONG_SIDE = 1000;
  private static final int LEAST_WORDS = 8;
  private static final double LEAST_LENGTH = 0.25;

  /** Leaves, waves and wheels make few bars and short ones; small print makes many. */
  private static final int MANY = 100;

  private static final double COMMON_WORD = 17.5;

  /** Whether it is worth looking closer. */
  boolean isOpen() {
    boolean like = words.size() >= MANY || length * side >= COMMON_WORD * words.size();
    return words.size() >= LEAST_WORDS && length >= LEAST_LENGTH && like;
  }

  /** Counts in the better of both directions: a page may lie on its side. */
  static Gate at(Mat grey, Mats mats) {
    double scale = Math.min(1, LONG_SIDE / Math.max(grey.cols(), grey.rows()));
    Mat small = mats.empty();
    Size size =
        new Size(
            Math.max(1, Math.round(grey.cols() * scale)),
            Math.max(1, Math.round(grey.rows() * scale)));
    Imgproc.resize(grey, small, size, 0, 0, Imgproc.INTER_AREA);
    Mat ink = Light.ink(small, 15, mats);
    Gate level = bars(ink, false, scale, mats);
    Gate sideways = bars(ink, true, scale, mats);
    return sideways.length > level.length ? sideways : level;
  }

  /** How much longer all bars along the columns are than those along the rows, as a logarithm. */
  static double sideways(Mat ink, Mats mats) {
    double few = 0.01;
    return Math.log(
        (bars(ink, true, 1, mats).length + few) / (bars(ink, false, 1, mats).length + few));
  }

  private static Gate bars(Mat ink, boolean transposed, double scale, Mats mats) {
    Mat closed = mats.empty();
    Size stroke = transposed ? new Size(1, 5) : new Size(5, 1);
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, stroke));
    Imgproc.morphologyEx(ink, closed, Imgproc.MORPH_CLOSE, kernel);
    if (transposed) {
      Core.transpose(closed, closed);
    }
    List<Point> words = new ArrayList<>();
    double length = 0;
    for (Blob blob : Blob.in(closed, mats)) {
      if (isWordShaped(blob)) {
        double along = (blob.x() + blob.width() / 2.0) / scale;
        double across = (blob.y() + blob.height() / 2.0) / scale;
        words.add(transposed ? new Point(across, along) : new Point(along, across));
        length += blob.width();
      }
    }
    int side = Math.max(ink.cols(), ink.rows());
    return new Gate(words, length / side, side);
  }

  private static boolean isWordShaped(Blob blob) {
    return blob.height() >= 3
        && blob.height() <= 60
        && blob.width() >= 8
        && blob.width() >= 1.3 * blob.height()
        && blob.area() >= 0.35 * blob.width() * blob.height();
  }
}
