package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import rasoat.model.finding.Region;

/**
 * Finds round seals and stamped frames on an upright page: red ones in the difference between red and
 * the other channels, black ones (photocopies) among the dark shapes.
 */
final class MarkFinder {

  private static final double WORKING_WIDTH = 900;
  private static final double REDNESS = 26;
  private static final int PATCH_HEIGHT = 56;
  private static final int PATCH_MARGIN = 18;

  private final Mat colour;
  private final Mat text;
  private final Mats mats;
  private final double scale;

  private MarkFinder(Mat colour, Mat text, Mats mats) {
    this.colour = colour;
    this.text = text;
    this.mats = mats;
    this.scale = Math.min(1, WORKING_WIDTH / colour.cols());
  }

  /**
   * Finds marks.
   *
   * @param colour the page, blue green red
   * @param text the same page as flattened grey
   */
  static List<Mark> find(Mat colour, Mat text) {
    try (Mats mats = new Mats()) {
      MarkFinder finder = new MarkFinder(colour, text, mats);
      List<Mark> marks = new ArrayList<>();
      marks.addAll(finder.among(finder.redInk(), true));
      marks.addAll(finder.among(finder.darkInk(), false));
      return withoutInner(marks);
    }
  }

  private Mat redInk() {
    Mat small = mats.empty();
    Imgproc.resize(colour, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    Imgproc.GaussianBlur(small, small, new Size(3, 3), 0);
    List<Mat> channels = new ArrayList<>();
    Core.split(small, channels);
    channels.forEach(mats::own);
    for (Mat channel : channels) {
      Light.flatten(channel, mats).copyTo(channel);
    }
    Mat other = mats.empty();
    Core.max(channels.get(0), channels.get(1), other);
    Mat redness = mats.empty();
    Core.subtract(channels.get(2), other, redness);
    Mat mask = mats.empty();
    Core.compare(redness, new Scalar(REDNESS), mask, Core.CMP_GT);
    Mat kernel = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
    Imgproc.morphologyEx(mask, mask, Imgproc.MORPH_CLOSE, kernel);
    return mask;
  }

  private Mat darkInk() {
    Mat small = mats.empty();
    Imgproc.resize(text, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    return Light.ink(small, 31, mats);
  }

  private List<Mark> among(Mat mask, boolean red) {
    byte[] pixels = new byte[mask.rows() * mask.cols()];
    mask.get(0, 0, pixels);
    List<Mark> marks = new ArrayList<>();
    for (Blob blob : Blob.in(mask, mats)) {
      if (isFrame(blob, pixels, mask.cols())) {
        marks.add(new Mark(Mark.Shape.FRAME, red, onPage(blob), inside(blob)));
      } else if (isSeal(blob, pixels, mask.cols())) {
        marks.add(new Mark(Mark.Shape.ROUND_SEAL, red, onPage(blob), patch(bounds(onPage(blob)))));
      }
    }
    return marks;
  }

  /** Wider than high, with all four sides inked (Decree 30/2020, annex I, part I, III.2: 8 mm high). */
  private static boolean isFrame(Blob blob, byte[] mask, int width) {
    if (blob.height() < 20
        || blob.height() > 110
        || blob.width() < 1.4 * blob.height()
        || blob.width() > 10 * blob.height()
        || blob.width() < 45
        || blob.width() > 420) {
      return false;
    }
    int band = Math.max(2, blob.height() / 7);
    double top = lined(blob, mask, width, blob.y(), band, true);
    double bottom = lined(blob, mask, width, blob.y() + blob.height() - band, band, true);
    double left = lined(blob, mask, width, blob.x(), band, false);
    double right = lined(blob, mask, width, blob.x() + blob.width() - band, band, false);
    return Math.min(Math.min(top, bottom), Math.min(left, right)) > 0.55
        && top + bottom + left + right > 2.8;
  }

  /** Share of the columns (or rows) of a blob that have ink within a band along one side. */
  private static double lined(Blob blob, byte[] mask, int width, int from, int band, boolean level) {
    int length = level ? blob.width() : blob.height();
    int lined = 0;
    for (int i = 0; i < length; i++) {
      for (int k = 0; k < band; k++) {
        int x = level ? blob.x() + i : from + k;
        int y = level ? from + k : blob.y() + i;
        if (mask[y * width + x] != 0) {
          lined++;
          break;
        }
      }
    }
    return lined / (double) length;
  }

  /** As high as wide, with ink along most of a circle (Decree 99/2016: round). */
  private static boolean isSeal(Blob blob, byte[] mask, int width) {
    double aspect = blob.width() / (double) blob.height();
    if (blob.width() < 50 || blob.width() > 320 || aspect < 0.75 || aspect > 1.33) {
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
    return covered > 0.6 * steps;
  }

  private Region onPage(Blob blob) {
    return new Region(
        (int) (blob.x() / scale),
        (int) (blob.y() / scale),
        Math.max(1, (int) (blob.width() / scale)),
        Math.max(1, (int) (blob.height() / scale)));
  }

  /** The inside of a frame, its lines cut away, enlarged to the height at which one line is read best. */
  private GreyImage inside(Blob blob) {
    Region box = onPage(blob);
    int cut = (int) Math.round(0.13 * box.height());
    return patch(
        bounds(
            new Region(
                box.x() + cut, box.y() + cut, box.width() - 2 * cut, box.height() - 2 * cut)));
  }

  private Rect bounds(Region box) {
    int x = Math.clamp(box.x(), 0, colour.cols() - 1);
    int y = Math.clamp(box.y(), 0, colour.rows() - 1);
    return new Rect(
        x, y, Math.clamp(box.width(), 1, colour.cols() - x), Math.clamp(box.height(), 1, colour.rows() - y));
  }

  /** Red as dark as black: the darker of blue and green, stretched, on a white margin. */
  private GreyImage patch(Rect box) {
    Mat part = mats.own(colour.submat(box));
    List<Mat> channels = new ArrayList<>();
    Core.split(part, channels);
    channels.forEach(mats::own);
    Mat dark = mats.empty();
    Core.min(channels.get(0), channels.get(1), dark);
    Mat sized = mats.empty();
    double zoom = PATCH_HEIGHT / (double) box.height;
    Imgproc.resize(dark, sized, new Size(), zoom, zoom, Imgproc.INTER_CUBIC);
    Core.normalize(sized, sized, 0, 255, Core.NORM_MINMAX, CvType.CV_8U);
    Mat framed = mats.empty();
    Core.copyMakeBorder(
        sized, framed, PATCH_MARGIN, PATCH_MARGIN, PATCH_MARGIN, PATCH_MARGIN,
        Core.BORDER_CONSTANT, new Scalar(255));
    return PageFinder.image(framed);
  }

  /** Drops what lies inside a seal or a frame already found: inner rings, doubled lines. */
  private static List<Mark> withoutInner(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> marks.stream().noneMatch(other -> other != mark && holds(other, mark)))
        .toList();
  }

  private static boolean holds(Mark outer, Mark inner) {
    Region a = outer.box();
    Region b = inner.box();
    int slack = 6;
    boolean inside =
        b.x() >= a.x() - slack
            && b.y() >= a.y() - slack
            && b.x() + b.width() <= a.x() + a.width() + slack
            && b.y() + b.height() <= a.y() + a.height() + slack;
    boolean same = a.width() == b.width() && a.height() == b.height();
    return inside && (!same || outer.red() && !inner.red());
  }
}
