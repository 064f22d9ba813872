package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Rect;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Shapes of marks in a mask of ink on a page {@link #PAGE_WIDTH} pixels wide. Frames are 8 mm high
 * and 20 to 40 mm wide (Decree 30/2020/NĐ-CP, annex I, part I, III.2), that is 34 by 86 to 171
 * pixels; crops show them larger, distant pages smaller.
 */
final class MarkShapes {

  static final int PAGE_WIDTH = 900;

  private static final int LOWEST_FRAME = 16;
  private static final int HIGHEST_FRAME = 110;
  private static final int LONGEST_FRAME = 440;
  private static final int MOST_FRAMES = 14;

  /** Writing and folds break rules; what is far from the rest of a stamp may be something else. */
  private static final int[] RULE_GAPS = {11, 17, 25};

  /** Of the frames of secrecy and urgency, which small or faint pictures tear. */
  private static final int[] FRAME_GAPS = {3, 9};

  private static final int SAME = 12;
  private static final int LOWEST_STAMP = 70;
  private static final int HIGHEST_STAMP = 330;
  private static final int NARROWEST_STAMP = 110;
  private static final int WIDEST_STAMP = 450;
  private static final int SMALLEST_SEAL = 56;
  private static final int LARGEST_SEAL = 320;
  private static final double SEAL_RING = 0.68;

  private static final int RING_GAP = 7;

  /** More patches of the size of a seal are a desk, a cloth or a drawing. */
  private static final int MOST_LARGER = 24;

  private final byte[] mask;
  private final int width;
  private final Mat ink;
  private final Mats mats;
  private final SealRing rings;

  MarkShapes(Mat ink, Mats mats) {
    this.ink = ink;
    this.mats = mats;
    this.width = ink.cols();
    this.mask = new byte[ink.rows() * ink.cols()];
    ink.get(0, 0, mask);
    this.rings = new SealRing(mask, width, SMALLEST_SEAL / 2.0, LARGEST_SEAL / 2.0);
  }

  /**
   * Frames as tilted rectangles around their lines: compact patches of ink, and the rectangular
   * holes that frames leave in larger ones (a stamp beside a stamp).
   *
   * @param compact whether any compact patch will do; else all four sides must be inked
   */
  List<RotatedRect> frames(boolean compact) {
    List<RotatedRect> frames = new ArrayList<>();
    for (int gap : compact ? FRAME_GAPS : new int[] {3}) {
      Mat closed = closed(ink, gap);
      List<MatOfPoint> contours = new ArrayList<>();
      Mat hierarchy = mats.empty();
      Imgproc.findContours(
          closed, contours, hierarchy, Imgproc.RETR_CCOMP, Imgproc.CHAIN_APPROX_SIMPLE);
      for (int i = 0; i < contours.size(); i++) {
        MatOfPoint contour = mats.own(contours.get(i));
        boolean isHole = hierarchy.get(0, i)[3] >= 0;
        RotatedRect box = level(contour);
        if (hasFrameSize(box)
            && frames.size() < MOST_FRAMES
            && (isHole || compact || isLined(contour))
            && frames.stream()
                .noneMatch(known -> isNearly(known.boundingRect(), box.boundingRect()))) {
          frames.add(box);
        }
      }
    }
    return frames;
  }

  /**
   * Frames that rules part into cells: the stamp ĐẾN is 35 by 50 mm (Decree 30/2020, annex IV),
   * that is 150 by 214 pixels.
   *
   * @param red whether the ink is red: then whatever has the size will do, for writing and folds
   *     break the rules; else there must be two cells or more
   */
  List<Rect> ruledStamps(boolean red) {
    List<Rect> stamps = new ArrayList<>();
    Mat small = ink;
    for (int gap : red ? RULE_GAPS : new int[] {3}) {
      Mat closed = closed(small, gap);
      List<MatOfPoint> contours = new ArrayList<>();
      Mat hierarchy = mats.empty();
      Imgproc.findContours(
          closed, contours, hierarchy, Imgproc.RETR_CCOMP, Imgproc.CHAIN_APPROX_SIMPLE);
      for (int i = 0; i < contours.size(); i++) {
        Rect box = Imgproc.boundingRect(mats.own(contours.get(i)));
        boolean isOuter = hierarchy.get(0, i)[3] < 0;
        if (isOuter
            && hasStampSize(box)
            && (red || cells(i, box, contours, hierarchy) >= 2)
            && stamps.stream().noneMatch(known -> isNearly(known, box))) {
          stamps.add(box);
        }
      }
      small = red ? withoutLarge(small, closed, contours) : small;
    }
    return stamps;
  }

  /** What has grown larger than any stamp is none, and would join those beside it: cloth. */
  private Mat withoutLarge(Mat ink, Mat closed, List<MatOfPoint> contours) {
    if (contours.stream().map(Imgproc::boundingRect).noneMatch(MarkShapes::isLarge)) {
      return ink;
    }
    Mat labels = mats.empty();
    Mat small = ink;
    for (Blob blob : Blob.in(closed, labels, mats)) {
      if (isLarge(new Rect(blob.x(), blob.y(), blob.width(), blob.height()))) {
        Mat its = mats.empty();
        Core.compare(labels, new Scalar(blob.label()), its, Core.CMP_EQ);
        small = small == ink ? mats.own(ink.clone()) : small;
        small.setTo(new Scalar(0), its);
      }
    }
    return small;
  }

  private static boolean isLarge(Rect box) {
    return box.width > WIDEST_STAMP || box.height > HIGHEST_STAMP;
  }

  private Mat closed(Mat ink, int gap) {
    Mat closed = mats.empty();
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(gap, gap)));
    Imgproc.morphologyEx(ink, closed, Imgproc.MORPH_CLOSE, kernel);
    return closed;
  }

  private static boolean isNearly(Rect a, Rect b) {
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) <= SAME
        && Math.abs(a.width - b.width) + Math.abs(a.height - b.height) <= SAME;
  }

  private static boolean hasStampSize(Rect box) {
    return box.width >= NARROWEST_STAMP
        && box.width <= WIDEST_STAMP
        && box.height >= LOWEST_STAMP
        && box.height <= HIGHEST_STAMP
        && box.width >= 0.9 * box.height
        && box.width <= 3 * box.height;
  }

  /** Holes of a contour that are large enough to be written in. */
  private static long cells(int outer, Rect box, List<MatOfPoint> contours, Mat hierarchy) {
    long cells = 0;
    for (int i = (int) hierarchy.get(0, outer)[2]; i >= 0; i = (int) hierarchy.get(0, i)[0]) {
      Rect cell = Imgproc.boundingRect(contours.get(i));
      if (cell.width >= 0.2 * box.width && cell.height >= 0.12 * box.height) {
        cells++;
      }
    }
    return cells;
  }

  /**
   * The least rectangle around a contour, turned so that its width lies along the lines of text.
   */
  private RotatedRect level(MatOfPoint contour) {
    RotatedRect box = Imgproc.minAreaRect(mats.own(new MatOfPoint2f(contour.toArray())));
    if (Math.abs(box.angle) <= 45) {
      return box;
    }
    double angle = box.angle - Math.copySign(90, box.angle);
    return new RotatedRect(box.center, new Size(box.size.height, box.size.width), angle);
  }

  private static boolean hasFrameSize(RotatedRect box) {
    double high = box.size.height;
    double wide = box.size.width;
    return Math.abs(box.angle) <= 12
        && high >= LOWEST_FRAME
        && high <= HIGHEST_FRAME
        && wide >= 1.3 * high
        && wide <= Math.min(10 * high, LONGEST_FRAME)
        && wide >= 36;
  }

  /** Whether all four sides of the upright box around a contour are inked. */
  private boolean isLined(MatOfPoint contour) {
    Rect box = Imgproc.boundingRect(contour);
    int band = Math.max(2, box.height / 7);
    double top = lined(box.x, box.y, box.width, band, true);
    double bottom = lined(box.x, box.y + box.height - band, box.width, band, true);
    double left = lined(box.x, box.y, box.height, band, false);
    double right = lined(box.x + box.width - band, box.y, box.height, band, false);
    return Math.min(Math.min(top, bottom), Math.min(left, right)) > 0.55
        && top + bottom + left + right > 2.8;
  }

  /** Share of the columns (or rows) of a band along one side that have ink. */
  private double lined(int x, int y, int length, int band, boolean level) {
    int lined = 0;
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < band; k++) {
        int column = level ? x + i : x + k;
        int row = level ? y + k : y + i;
        if (mask[row * width + column] != 0) {
          lined++;
          break;
        }
      }
    }
    return lined / (double) length;
  }

  /**
   * Round seals: as high as wide, with ink along most of a circle (Decree 99/2016/NĐ-CP), by
   * themselves or with what stands across them.
   *
   * @param torn whether gaps in their rings are to be closed first
   */
  List<Blob> seals(boolean torn) {
    List<Blob> seals = new ArrayList<>(Blob.in(ink, mats).stream().filter(this::isSeal).toList());
    Mat labels = mats.empty();
    List<Blob> larger =
        Blob.in(torn ? closed(ink, RING_GAP) : ink, labels, mats).stream()
            .filter(blob -> Math.min(blob.width(), blob.height()) >= SMALLEST_SEAL)
            .filter(blob -> seals.stream().noneMatch(seal -> isAbout(blob, seal)))
            .toList();
    if (larger.size() > MOST_LARGER) {
      return seals;
    }
    for (Blob blob : larger) {
      rings
          .among(places(blob, labels))
          .ifPresent(
              ring ->
                  seals.add(
                      new Blob(
                          blob.label(),
                          (int) (ring.x() - ring.r()),
                          (int) (ring.y() - ring.r()),
                          (int) (2 * ring.r()),
                          (int) (2 * ring.r()),
                          blob.area())));
    }
    return seals;
  }

  private static boolean isAbout(Blob blob, Blob seal) {
    int x = seal.x() + seal.width() / 2;
    int y = seal.y() + seal.height() / 2;
    return x > blob.x()
        && x < blob.x() + blob.width()
        && y > blob.y()
        && y < blob.y() + blob.height();
  }

  /** Where a patch has ink, by the number of the pixel. */
  private int[] places(Blob blob, Mat labels) {
    int[] label = new int[blob.width() * blob.height()];
    Mat part = mats.own(labels.submat(new Rect(blob.x(), blob.y(), blob.width(), blob.height())));
    mats.own(part.clone()).get(0, 0, label);
    return IntStream.range(0, label.length)
        .filter(i -> label[i] == blob.label())
        .map(i -> (blob.y() + i / blob.width()) * width + blob.x() + i % blob.width())
        .filter(place -> mask[place] != 0)
        .toArray();
  }

  private static SealRing.Circle circle(Blob blob) {
    return new SealRing.Circle(
        blob.x() + blob.width() / 2.0,
        blob.y() + blob.height() / 2.0,
        (blob.width() + blob.height()) / 4.0);
  }

  private boolean isSeal(Blob blob) {
    double aspect = blob.width() / (double) blob.height();
    if (blob.width() < SMALLEST_SEAL
        || blob.width() > LARGEST_SEAL
        || aspect < 0.75
        || aspect > 1.33) {
      return false;
    }
    int covered = 0;
    int steps = 72;
    for (int step = 0; step < steps; step++) {
      double angle = 2 * Math.PI * step / steps;
      for (double r = 0.86; r <= 1.0; r += 0.02) {
        int x = (int) (blob.x() + blob.width() / 2.0 * (1 + r * Math.cos(angle)));
        int y = (int) (blob.y() + blob.height() / 2.0 * (1 + r * Math.sin(angle)));
        int place = y * width + x;
        if (x < width && place < mask.length && mask[place] != 0) {
          covered++;
          break;
        }
      }
    }
    return covered > SEAL_RING * steps && rings.isWritten(circle(blob));
  }
}
