package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import rasoat.model.finding.Region;

/**
 * The cells of the stamp ĐẾN by its rules: below the office a heading on the left and three lines
 * to be written in on the right (Decree 30/2020/NĐ-CP, annex IV). Two rules along the lines and the
 * one behind the heading will do.
 *
 * @param office the line of the receiving office
 * @param heading the cell of the heading
 * @param fields the cell of number, day and addressee, one below the other
 */
public record StampCells(Region office, Region heading, Region fields) {

  private static final int WINDOW = 41;

  /** Pieces of rules, long ones first: short ones where rules are torn. */
  private static final int[] PIECES = {40, 28};

  /** At that size no stroke of a letter is so long. */
  private static final int LONGEST_STROKE = 80;

  /** How far a rule may leave the straight line, on bent paper. */
  private static final int BENT = 9;

  /** Of the picture: a stamp that grew together with a frame beside it fills half of it. */
  private static final double LONG = 0.35;

  private static final double LEAST_MIDDLE = 0.3;

  /** Of the middle cells: the rule behind the heading, written over as it is. */
  private static final double TALL = 0.6;

  /** The middle cells are 50 mm wide together and some 20 high. */
  private static final double WIDE = 2;

  /** The line of the office is a third as high as the middle cells. */
  private static final double OFFICE = 0.36;

  /** Where the heading ends, of the width: at a third, about. */
  private static final double HEADING_LEAST = 0.15;

  private static final double HEADING_MOST = 0.5;

  /**
   * The cells of a stamp that was laid level; empty when its rules are not those of a stamp ĐẾN.
   */
  public static Optional<StampCells> in(GreyImage stamp) {
    try (Mats mats = new Mats()) {
      Mat grey = mats.own(new Mat(stamp.height(), stamp.width(), CvType.CV_8UC1));
      grey.put(0, 0, stamp.pixels());
      Mat ink = Light.ink(grey, WINDOW, mats);
      for (int piece : PIECES) {
        byte[] along = rules(ink, true, piece, mats);
        byte[] across = rules(ink, false, piece, mats);
        Optional<StampCells> cells = in(along, across, stamp.width(), stamp.height());
        if (cells.isPresent()) {
          return cells;
        }
      }
      return Optional.empty();
    }
  }

  /** The stamp without its rules: no stroke of its letters is so long. */
  public static GreyImage withoutRules(GreyImage stamp) {
    return withoutRules(stamp, LONGEST_STROKE);
  }

  /** The same where only what is so high and higher is a rule across the lines. */
  public static GreyImage withoutRules(GreyImage stamp, int high) {
    try (Mats mats = new Mats()) {
      Mat grey = mats.own(new Mat(stamp.height(), stamp.width(), CvType.CV_8UC1));
      grey.put(0, 0, stamp.pixels());
      Mat ink = Light.ink(grey, WINDOW, mats);
      Mat air = mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(5, 5)));
      for (boolean along : new boolean[] {true, false}) {
        Mat rules = opened(ink, along, along ? LONGEST_STROKE : high, mats);
        Imgproc.dilate(rules, rules, air);
        grey.setTo(new Scalar(Light.PAPER), rules);
      }
      return PageFinder.image(grey);
    }
  }

  private static Mat opened(Mat ink, boolean along, int shortest, Mats mats) {
    Mat rules = mats.empty();
    Size across = along ? new Size(1, 3) : new Size(3, 1);
    Imgproc.dilate(ink, rules, mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, across)));
    Size rule = along ? new Size(shortest, 1) : new Size(1, shortest);
    Imgproc.morphologyEx(
        rules,
        rules,
        Imgproc.MORPH_OPEN,
        mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, rule)));
    return rules;
  }

  /** Rules that bend a little, as straight bands. */
  private static byte[] rules(Mat ink, boolean along, int piece, Mats mats) {
    Mat rules = opened(ink, along, piece, mats);
    Size bent = along ? new Size(1, BENT) : new Size(BENT, 1);
    Imgproc.dilate(rules, rules, mats.own(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, bent)));
    byte[] pixels = new byte[ink.rows() * ink.cols()];
    rules.get(0, 0, pixels);
    return pixels;
  }

  private static Optional<StampCells> in(byte[] along, byte[] across, int width, int height) {
    int[] rows = new int[height];
    for (int i = 0; i < along.length; i++) {
      rows[i / width] += along[i] != 0 ? 1 : 0;
    }
    List<Integer> levels = peaks(rows, LONG * width);
    Optional<StampCells> best = Optional.empty();
    for (int i = 0; i < levels.size(); i++) {
      for (int k = i + 1; k < levels.size(); k++) {
        int top = levels.get(i);
        int high = levels.get(k) - top;
        if (high >= LEAST_MIDDLE * height
            && (best.isEmpty() || high < best.get().fields.height())) {
          Optional<StampCells> cells = between(top, high, along, across, width);
          best = cells.isPresent() ? cells : best;
        }
      }
    }
    return best;
  }

  private static Optional<StampCells> between(
      int top, int high, byte[] along, byte[] across, int width) {
    int left = width;
    int right = 0;
    for (int x = 0; x < width; x++) {
      if (along[top * width + x] != 0 || along[(top + high) * width + x] != 0) {
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
    }
    int[] columns = new int[width];
    for (int i = top * width; i < (top + high) * width; i++) {
      columns[i % width] += across[i] != 0 ? 1 : 0;
    }
    int wide = right - left;
    if (wide < WIDE * high) {
      return Optional.empty();
    }
    for (int x : peaks(columns, TALL * high)) {
      if (x - left > HEADING_LEAST * wide && x - left < HEADING_MOST * wide) {
        int above = (int) (OFFICE * high);
        return Optional.of(
            new StampCells(
                new Region(left, Math.max(0, top - above), wide, Math.min(above, top)),
                new Region(left, top, x - left, high),
                new Region(x, top, right - x, high)));
      }
    }
    return Optional.empty();
  }

  /** The middles of stretches that reach the least. */
  private static List<Integer> peaks(int[] profile, double least) {
    List<Integer> peaks = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= profile.length; i++) {
      boolean in = i < profile.length && profile[i] >= least;
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        peaks.add((from + i - 1) / 2);
        from = -1;
      }
    }
    return peaks;
  }
}
