package rasoat.detector.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The words of a frame, for reading: its lines and what reaches in from outside taken away, the
 * rest brought to one height on a white margin.
 */
final class FramePatch {

  /** Of the ink, accents and dots below included. */
  private static final double HEIGHT = 50;

  private static final int MARGIN = 18;

  /** Pixels of the levelled frame: its air and its lines. */
  private static final int CUT = 26;

  /** What touches the edge and is no thicker than this share of the height is a line. */
  private static final double THIN = 0.2;

  /** As dark as this share of the darkest counts as ink. */
  private static final double INKED = 0.3;

  private static final double SPECK = 0.06;
  private static final double DASH = 0.09;

  /** The lines of a frame, of the sides of the picture, and of what they enclose. */
  private static final double WIDE = 0.5;

  private static final double HOLLOW = 0.4;

  private FramePatch() {}

  /** Without its lines and what is outside of them. */
  static GreyImage inside(GreyImage frame, Mats mats) {
    return of(frame, CUT, mats);
  }

  /** With the air around it: a frame of which only the words were seen was taken too narrow. */
  static GreyImage around(GreyImage frame, Mats mats) {
    return of(frame, 0, mats);
  }

  private static GreyImage of(GreyImage frame, int cut, Mats mats) {
    Mat whole = mats.own(new Mat(frame.height(), frame.width(), CvType.CV_8UC1));
    whole.put(0, 0, frame.pixels());
    Mat grey =
        mats.own(
            mats.own(
                    whole.submat(
                        new Rect(
                            cut,
                            cut,
                            Math.max(1, whole.cols() - 2 * cut),
                            Math.max(1, whole.rows() - 2 * cut))))
                .clone());
    Core.MinMaxLocResult range = Core.minMaxLoc(grey);
    double least = range.maxVal - INKED * (range.maxVal - range.minVal);
    Mat ink = mats.empty();
    Core.compare(grey, new Scalar(least), ink, Core.CMP_LT);
    List<Blob> kept = words(grey, ink, mats);
    Rect words = around(kept, ink);
    Mat part = mats.own(grey.submat(words));
    double zoom = HEIGHT / words.height;
    Mat sized = mats.empty();
    Imgproc.resize(
        part, sized, new Size(), zoom, zoom, zoom > 1 ? Imgproc.INTER_CUBIC : Imgproc.INTER_AREA);
    Core.normalize(sized, sized, 0, 255, Core.NORM_MINMAX, CvType.CV_8U);
    Mat framed = mats.empty();
    Core.copyMakeBorder(
        sized, framed, MARGIN, MARGIN, MARGIN, MARGIN, Core.BORDER_CONSTANT, new Scalar(255));
    return PageFinder.image(framed);
  }

  /** The patches of ink that are words; the others are made paper. */
  private static List<Blob> words(Mat grey, Mat ink, Mats mats) {
    Mat labels = mats.empty();
    List<Blob> blobs = Blob.in(ink, labels, mats);
    Rect inside = inside(blobs, ink);
    Map<Boolean, List<Blob>> sorted =
        blobs.stream().collect(Collectors.partitioningBy(blob -> isWord(blob, inside)));
    Mat air = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
    for (Blob other : sorted.get(false)) {
      Mat its = mats.empty();
      Core.compare(labels, new Scalar(other.label()), its, Core.CMP_EQ);
      Imgproc.dilate(its, its, air);
      grey.setTo(new Scalar(Light.PAPER), its);
    }
    return sorted.get(true);
  }

  /** Within the lines of the frame where they hold together; else the whole. */
  private static Rect inside(List<Blob> blobs, Mat ink) {
    return blobs.stream()
        .filter(blob -> blob.width() >= WIDE * ink.cols() && blob.height() >= WIDE * ink.rows())
        .filter(blob -> blob.area() <= HOLLOW * blob.width() * blob.height())
        .findFirst()
        .map(
            blob ->
                new Rect(
                    blob.x() + 1,
                    blob.y() + 1,
                    Math.max(1, blob.width() - 2),
                    Math.max(1, blob.height() - 2)))
        .orElse(new Rect(0, 0, ink.cols(), ink.rows()));
  }

  private static boolean isWord(Blob blob, Rect inside) {
    double thin = THIN * inside.height;
    int right = inside.x + inside.width;
    int bottom = inside.y + inside.height;
    boolean atLevel = blob.y() <= inside.y || blob.y() + blob.height() >= bottom;
    boolean atSide = blob.x() <= inside.x || blob.x() + blob.width() >= right;
    boolean isLine = atLevel && blob.height() <= thin || atSide && blob.width() <= thin;
    boolean isIn =
        blob.x() < right
            && blob.x() + blob.width() > inside.x
            && blob.y() < bottom
            && blob.y() + blob.height() > inside.y;
    boolean isFrame = blob.width() > inside.width && blob.height() > inside.height;
    boolean isDash = blob.height() < DASH * inside.height && blob.width() > 2 * blob.height();
    return isIn
        && !isFrame
        && !isLine
        && !isDash
        && Math.max(blob.width(), blob.height()) >= SPECK * inside.height;
  }

  private static Rect around(List<Blob> words, Mat ink) {
    if (words.isEmpty()) {
      return new Rect(0, 0, ink.cols(), ink.rows());
    }
    int left = words.stream().mapToInt(Blob::x).min().getAsInt();
    int top = words.stream().mapToInt(Blob::y).min().getAsInt();
    int right = words.stream().mapToInt(blob -> blob.x() + blob.width()).max().getAsInt();
    int bottom = words.stream().mapToInt(blob -> blob.y() + blob.height()).max().getAsInt();
    int air = 4;
    left = Math.max(0, left - air);
    top = Math.max(0, top - air);
    return new Rect(
        left,
        top,
        Math.min(ink.cols(), right + air) - left,
        Math.min(ink.rows(), bottom + air) - top);
  }
}
