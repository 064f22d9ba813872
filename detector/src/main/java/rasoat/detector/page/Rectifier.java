package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Cuts one sheet (or a whole panel where no sheet is seen) out of a picture and brings it upright,
 * to the size at which letters are read best. The pixels are resampled once.
 */
final class Rectifier {

  private static final int DRAFT_SIDE = 1200;
  private static final double LETTER_PIXELS = 20;
  private static final double A4 = 210 / 297.0;
  private static final double A4_TOLERANCE = 0.22;
  private static final int SHEET_WIDTH = 1650;
  private static final int MOST_PIXELS = 7_000_000;
  private static final int LONGEST = 4000;
  private static final double SMALLEST_SCALE = 0.4;

  private final Mat picture;
  private final Mats mats;

  Rectifier(Mat picture, Mats mats) {
    this.picture = picture;
    this.mats = mats;
  }

  /**
   * The upright colour page.
   *
   * @param toPicture homography from page to picture
   */
  record Upright(Mat colour, Mat toPicture, boolean whole, boolean certain) {}

  Upright rectify(Rect panel, Optional<Sheet> sheet) {
    List<Point> corners =
        sheet.map(found -> moved(found.corners(), panel)).orElse(rectangle(panel));
    double aspect = sheet.map(Sheet::aspect).orElse(panel.width / (double) panel.height);
    double longest =
        sheet.map(Sheet::longestSide).orElse((double) Math.max(panel.width, panel.height));
    Size shape = shape(aspect, sheet.isPresent());
    double draftScale = DRAFT_SIDE / Math.max(shape.width, shape.height);
    Size draftSize = new Size(shape.width * draftScale, shape.height * draftScale);
    Mat toDraft = homography(corners, draftSize);

    Mat draft = warped(toDraft, draftSize);
    Mat grey = mats.empty();
    Core.extractChannel(draft, grey, 2);
    // The grain of a dark photograph is as small as ink and would drown the lines.
    Imgproc.medianBlur(grey, grey, 3);
    Mat ink = Light.ink(Light.flatten(grey, mats), 25, mats);
    Direction direction = Direction.of(ink, sheet.isPresent() ? 3 : 10, mats);
    double scale = scale(ink, draftSize, direction, sheet.isPresent(), longest);
    Mat turn = turn(draftSize, direction, scale);
    Size size = turnedSize(draftSize, direction, scale);
    Mat toPage = mats.empty();
    Core.gemm(turn, toDraft, 1, mats.empty(), 0, toPage);
    Mat toPicture = mats.empty();
    Core.invert(toPage, toPicture);
    return new Upright(warped(toPage, size), toPicture, sheet.isPresent(), direction.isCertain());
  }

  /** Snaps to A4 where the sides nearly agree: perspective shortens what it tilts. */
  private static Size shape(double aspect, boolean sheet) {
    double snapped = aspect;
    if (sheet && Math.abs(aspect / A4 - 1) < A4_TOLERANCE) {
      snapped = A4;
    } else if (sheet && Math.abs(aspect * A4 - 1) < A4_TOLERANCE) {
      snapped = 1 / A4;
    }
    return snapped >= 1 ? new Size(1000, 1000 / snapped) : new Size(1000 * snapped, 1000);
  }

  /** From draft pixels to page pixels, so that letters get their best size. */
  private double scale(Mat ink, Size draft, Direction direction, boolean sheet, double longest) {
    double width = direction.quarterTurns() % 2 == 0 ? draft.width : draft.height;
    double height = direction.quarterTurns() % 2 == 0 ? draft.height : draft.width;
    OptionalDouble letters = LetterSize.in(ink, mats);
    double scale;
    if (sheet && Math.abs(width / height / A4 - 1) < 0.01) {
      scale = SHEET_WIDTH / width;
    } else if (letters.isPresent()) {
      scale =
          Math.clamp(
              LETTER_PIXELS / letters.getAsDouble(),
              SMALLEST_SCALE,
              Math.max(SMALLEST_SCALE, 4 * longest / DRAFT_SIDE));
    } else {
      scale = longest / DRAFT_SIDE;
    }
    double most = Math.sqrt(MOST_PIXELS / (width * height));
    return Math.min(Math.min(scale, most), LONGEST / Math.max(width, height));
  }

  private static Size turnedSize(Size draft, Direction direction, double scale) {
    boolean sideways = direction.quarterTurns() % 2 == 1;
    double width = sideways ? draft.height : draft.width;
    double height = sideways ? draft.width : draft.height;
    return new Size(
        Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  }

  /** Quarter turns and skew about the middle, then the scale. */
  private Mat turn(Size draft, Direction direction, double scale) {
    double angle = Math.toRadians(90.0 * direction.quarterTurns() - direction.skew());
    double cos = Math.cos(angle) * scale;
    double sin = Math.sin(angle) * scale;
    Size size = turnedSize(draft, direction, scale);
    double cx = draft.width / 2;
    double cy = draft.height / 2;
    Mat turn = mats.own(Mat.eye(3, 3, CvType.CV_64F));
    turn.put(0, 0, cos, -sin, size.width / 2 - cos * cx + sin * cy);
    turn.put(1, 0, sin, cos, size.height / 2 - sin * cx - cos * cy);
    return turn;
  }

  private Mat homography(List<Point> corners, Size size) {
    MatOfPoint2f from = mats.own(new MatOfPoint2f(corners.toArray(new Point[0])));
    MatOfPoint2f to =
        mats.own(
            new MatOfPoint2f(
                new Point(0, 0),
                new Point(size.width, 0),
                new Point(size.width, size.height),
                new Point(0, size.height)));
    return mats.own(Imgproc.getPerspectiveTransform(from, to));
  }

  private Mat warped(Mat homography, Size size) {
    Mat warped = mats.empty();
    Imgproc.warpPerspective(
        picture,
        warped,
        homography,
        size,
        Imgproc.INTER_CUBIC,
        Core.BORDER_REPLICATE,
        new Scalar(255, 255, 255));
    return warped;
  }

  private static List<Point> moved(List<Point> corners, Rect panel) {
    List<Point> moved = new ArrayList<>();
    for (Point corner : corners) {
      moved.add(new Point(corner.x + panel.x, corner.y + panel.y));
    }
    return moved;
  }

  private static List<Point> rectangle(Rect panel) {
    double right = panel.x + (double) panel.width;
    double bottom = panel.y + (double) panel.height;
    return List.of(
        new Point(panel.x, panel.y),
        new Point(right, panel.y),
        new Point(right, bottom),
        new Point(panel.x, bottom));
  }
}
