package rasoat.detector.digit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Mats;

/**
 * The ink of a strip, cut into pieces from left to right: each is a digit or a part of one.
 *
 * @param digit how high the digits are written, pixels
 * @param ink one channel, 0 paper to 255 ink
 * @param pieceOf for each pixel its piece, {@link #NO_PIECE} for what is no digit
 * @param lefts the first column of each piece
 * @param rights the column after its last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pieces(
    int width, int height, int digit, byte[] ink, int[] pieceOf, int[] lefts, int[] rights) {

  static final int NO_PIECE = -1;

  /** Numbers have fewer strokes by far; of a drawing, or of grain, nothing is cut. */
  private static final int MOST_GROUPS = 30;

  private static final double LEAST_INK = 0.25;
  private static final double SPECK = 0.04;
  private static final double WIDE = 0.7;
  private static final double NARROWEST = 0.2;
  private static final double OVERLAP = 0.5;
  private static final double SLANT = 0.85;

  /** Strokes that belong together: their columns, the highest of them, and their numbers. */
  private record Group(int left, int right, int height, List<Integer> strokes) {

    Group with(Group other) {
      List<Integer> all = new ArrayList<>(strokes);
      all.addAll(other.strokes);
      return new Group(
          Math.min(left, other.left),
          Math.max(right, other.right),
          Math.max(height, other.height),
          all);
    }

    boolean overlaps(Group other) {
      int common = Math.min(right, other.right) - Math.max(left, other.left);
      return common > OVERLAP * Math.min(right - left, other.right - other.left);
    }
  }

  /**
   * Cuts a strip.
   *
   * @param letter how high a capital letter is printed there, pixels
   * @param end the column where a printed symbol begins, about: its stroke and what follows are no
   *     digits
   */
  static Pieces of(GreyImage strip, int letter, int end) {
    byte[] ink = inverted(strip);
    try (Mats mats = new Mats()) {
      Mat dark = mats.own(new Mat(strip.height(), strip.width(), CvType.CV_8U));
      dark.put(0, 0, ink);
      Imgproc.threshold(
          dark,
          dark,
          Math.max(LEAST_INK * Core.minMaxLoc(dark).maxVal, 40),
          255,
          Imgproc.THRESH_BINARY);
      Mat labels = mats.empty();
      Mat facts = mats.empty();
      int count =
          Imgproc.connectedComponentsWithStats(dark, labels, facts, mats.empty(), 8, CvType.CV_32S);
      int[] strokeOf = new int[strip.width() * strip.height()];
      labels.get(0, 0, strokeOf);
      List<Group> groups = groups(facts, count, strip.height(), letter);
      if (end < strip.width()) {
        int symbol = symbol(groups, strokeOf, strip.width(), letter, end);
        groups.removeIf(group -> (group.left() + group.right()) / 2 >= symbol);
      }
      if (groups.size() > MOST_GROUPS) {
        groups.clear();
      }
      int digit = groups.stream().mapToInt(Group::height).reduce(letter, Math::max);
      return cut(strip, ink, strokeOf, groups, digit);
    }
  }

  private static byte[] inverted(GreyImage strip) {
    byte[] ink = new byte[strip.pixels().length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (byte) (255 - (strip.pixels()[i] & 0xff));
    }
    return ink;
  }

  /** Strokes of digits, those above each other together; lines, dots and neighbours' feet gone. */
  private static List<Group> groups(Mat facts, int count, int height, int letter) {
    List<Group> groups = new ArrayList<>();
    for (int stroke = 1; stroke < count; stroke++) {
      int[] fact = new int[5];
      facts.get(stroke, 0, fact);
      double middle = fact[Imgproc.CC_STAT_TOP] + fact[Imgproc.CC_STAT_HEIGHT] / 2.0;
      boolean speck = fact[Imgproc.CC_STAT_AREA] < SPECK * letter * letter;
      boolean rule =
          fact[Imgproc.CC_STAT_HEIGHT] < NARROWEST * letter
              && fact[Imgproc.CC_STAT_WIDTH] > NARROWEST * letter;
      if (!speck && !rule && middle > 0.2 * height && middle < 0.8 * height) {
        int left = fact[Imgproc.CC_STAT_LEFT];
        int right = left + fact[Imgproc.CC_STAT_WIDTH];
        groups.add(new Group(left, right, fact[Imgproc.CC_STAT_HEIGHT], List.of(stroke)));
      }
    }
    groups.sort(Comparator.comparingInt(Group::left));
    List<Group> merged = new ArrayList<>();
    for (Group group : groups) {
      if (!merged.isEmpty() && merged.getLast().overlaps(group)) {
        merged.set(merged.size() - 1, merged.getLast().with(group));
      } else {
        merged.add(group);
      }
    }
    return merged;
  }

  /** Where the last slanting stroke near the end begins; the end itself when there is none. */
  private static int symbol(List<Group> groups, int[] strokeOf, int width, int letter, int end) {
    return groups.stream()
        .filter(group -> group.left() > end - letter && group.left() < end + letter)
        .filter(group -> group.strokes().size() == 1)
        .filter(group -> isSlanting(group.strokes().getFirst(), strokeOf, width, letter))
        .mapToInt(Group::left)
        .max()
        .orElse(end);
  }

  /** Thin and leaning to the right all along, as a printed stroke is. */
  private static boolean isSlanting(int stroke, int[] strokeOf, int width, int letter) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < strokeOf.length; i++) {
      if (strokeOf[i] == stroke) {
        double column = i % width;
        double row = (double) (i / width);
        n++;
        x += column;
        y += row;
        xx += column * column;
        yy += row * row;
        xy += column * row;
      }
    }
    double spreadX = xx / n - x / n * (x / n);
    double spreadY = yy / n - y / n * (y / n);
    double together = xy / n - x / n * (y / n);
    boolean high = spreadY > letter * letter / 16.0;
    return high && together < -SLANT * Math.sqrt(spreadX * spreadY);
  }

  private static Pieces cut(
      GreyImage strip, byte[] ink, int[] strokeOf, List<Group> groups, int digit) {
    int width = strip.width();
    int[] pieceOf = new int[strokeOf.length];
    Arrays.fill(pieceOf, NO_PIECE);
    List<Integer> lefts = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    for (Group group : groups) {
      boolean[] mine = new boolean[strokeOf.length];
      for (int i = 0; i < mine.length; i++) {
        mine[i] = group.strokes().contains(strokeOf[i]);
      }
      List<Integer> cuts = cuts(group, mine, width, digit);
      for (int c = 0; c + 1 < cuts.size(); c++) {
        for (int i = 0; i < mine.length; i++) {
          int column = i % width;
          if (mine[i] && column >= cuts.get(c) && column < cuts.get(c + 1)) {
            pieceOf[i] = lefts.size();
          }
        }
        lefts.add(cuts.get(c));
        rights.add(cuts.get(c + 1));
      }
    }
    return new Pieces(
        width,
        strip.height(),
        digit,
        ink,
        pieceOf,
        lefts.stream().mapToInt(i -> i).toArray(),
        rights.stream().mapToInt(i -> i).toArray());
  }

  /** Edges of a group, and inside a wide one the places where it is thinnest. */
  private static List<Integer> cuts(Group group, boolean[] mine, int width, int digit) {
    List<Integer> cuts = new ArrayList<>(List.of(group.left(), group.right()));
    if (group.right() - group.left() > WIDE * digit) {
      int apart = Math.max(2, (int) (NARROWEST * digit));
      int[] thickness = thickness(mine, width);
      List<Integer> columns = new ArrayList<>();
      for (int column = group.left() + apart; column <= group.right() - apart; column++) {
        if (thickness[column] <= thickness[column - 1]
            && thickness[column] <= thickness[column + 1]) {
          columns.add(column);
        }
      }
      columns.sort(Comparator.comparingInt(column -> thickness[column]));
      for (int column : columns) {
        if (cuts.stream().allMatch(cut -> Math.abs(cut - column) >= apart)) {
          cuts.add(column);
        }
      }
      cuts.sort(Comparator.naturalOrder());
    }
    return cuts;
  }

  private static int[] thickness(boolean[] mine, int width) {
    int[] thickness = new int[width];
    for (int i = 0; i < mine.length; i++) {
      thickness[i % width] += mine[i] ? 1 : 0;
    }
    return thickness;
  }

  int count() {
    return lefts.length;
  }

  /** How many columns some neighbouring pieces take. */
  int width(int from, int to) {
    return rights[to - 1] - lefts[from];
  }

  /** Only the ink of some neighbouring pieces, and no wider. */
  Mat sign(int from, int to, Mats mats) {
    int left = Arrays.stream(lefts, from, to).min().orElseThrow();
    int right = Arrays.stream(rights, from, to).max().orElseThrow();
    int columns = right - left;
    byte[] sign = new byte[columns * height];
    for (int i = 0; i < sign.length; i++) {
      int at = i / columns * width + left + i % columns;
      sign[i] = pieceOf[at] >= from && pieceOf[at] < to ? ink[at] : 0;
    }
    Mat mat = mats.own(new Mat(height, columns, CvType.CV_8U));
    mat.put(0, 0, sign);
    return mat;
  }
}
