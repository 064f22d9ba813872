package rasoat.detector.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Mat;

/**
 * How text runs in a picture, found without reading.
 *
 * <p>Lines of text make a sharp row profile only when looked at along their own direction;
 * Vietnamese carries most of its marks above the line, so there is more ink above than below.
 *
 * @param quarterTurns clockwise turns by 90 degrees that bring the text upright, 0 to 3
 * @param skew degrees by which the lines then still fall to the right
 * @param above how much more ink is above the lines than below, once upright, 0 to 1
 */
record Direction(int quarterTurns, double skew, double above) {

  /** Sideways pages measured 1.6 and more, upright ones 0.9 and less; most pictures are upright. */
  private static final double SIDEWAYS = 1.2;

  private static final double STEP = 0.5;
  private static final double REFINED_STEP = 0.125;
  private static final double CERTAIN = 0.06;
  private static final double LEANING = -0.02;
  private static final int STRIPS = 8;
  private static final int LONGEST_WORD = 90;
  private static final int TALLEST_WORD = 40;

  /** Whether top and bottom are beyond doubt. */
  boolean isCertain() {
    return above >= CERTAIN;
  }

  /**
   * Looks at a mask of ink about 1000 pixels long.
   *
   * @param mostSkew degrees to look for on either side; small for a sheet with known edges
   */
  static Direction of(Mat ink, double mostSkew, Mats mats) {
    int[][] points = inkPoints(ink, mats);
    int side = Math.max(ink.cols(), ink.rows());
    Fit level = bestSkew(points[0], points[1], side, mostSkew);
    Fit sideways = bestSkew(points[1], points[0], side, mostSkew);
    double towardsSideways = Math.log(sideways.energy / level.energy) + Gate.sideways(ink, mats);
    boolean isSideways = towardsSideways > SIDEWAYS;
    double skew = isSideways ? -sideways.skew : level.skew;
    // A clockwise quarter turn takes (x, y) to (-y, x): lines along y become lines along x.
    int[] x = isSideways ? negated(points[1]) : points[0];
    int[] y = isSideways ? points[0] : points[1];
    double above = above(x, y, skew, side);
    // Most pictures come the right way up.
    int turns = (isSideways ? 1 : 0) + (above < LEANING ? 2 : 0);
    return new Direction(turns, skew, Math.abs(above));
  }

  private record Fit(double skew, double energy) {}

  /**
   * Places of ink that belongs to something of the size of a letter or a word: no edges, no rules.
   */
  private static int[][] inkPoints(Mat ink, Mats mats) {
    Mat labels = mats.empty();
    List<Blob> blobs = Blob.in(ink, labels, mats);
    boolean[] letter = new boolean[blobs.size() + 1];
    for (Blob blob : blobs) {
      letter[blob.label()] =
          blob.area() >= 6
              && Math.max(blob.width(), blob.height()) <= LONGEST_WORD
              && Math.min(blob.width(), blob.height()) <= TALLEST_WORD;
    }
    int[] label = new int[labels.rows() * labels.cols()];
    labels.get(0, 0, label);
    IntStream.Builder places = IntStream.builder();
    for (int i = 0; i < label.length; i++) {
      if (letter[label[i]]) {
        places.add(i);
      }
    }
    int[] place = places.build().toArray();
    int width = labels.cols();
    return new int[][] {
      Arrays.stream(place).map(i -> i % width).toArray(),
      Arrays.stream(place).map(i -> i / width).toArray()
    };
  }

  private static Fit bestSkew(int[] x, int[] y, int side, double mostSkew) {
    Fit best = new Fit(0, energy(x, y, 0, side));
    for (double skew = -mostSkew; skew <= mostSkew; skew += STEP) {
      best = better(best, new Fit(skew, energy(x, y, skew, side)));
    }
    double coarse = best.skew;
    for (double skew = coarse - STEP; skew <= coarse + STEP; skew += REFINED_STEP) {
      best = better(best, new Fit(skew, energy(x, y, skew, side)));
    }
    return best;
  }

  private static Fit better(Fit a, Fit b) {
    return b.energy > a.energy ? b : a;
  }

  /** Sharpness of the profile: squared steps from row to row. */
  private static double energy(int[] x, int[] y, double skew, int side) {
    double sum = 0;
    for (int[] profile : profiles(x, y, skew, side)) {
      for (int i = 1; i < profile.length; i++) {
        double step = profile[i] - profile[i - 1];
        sum += step * step;
      }
    }
    return sum;
  }

  /** Row profiles of upright strips: on a curled page each strip is still straight. */
  private static int[][] profiles(int[] x, int[] y, double skew, int side) {
    double slope = Math.tan(Math.toRadians(skew));
    int[][] profiles = new int[STRIPS][4 * side];
    for (int i = 0; i < x.length; i++) {
      int strip = Math.floorMod(x[i], side) * STRIPS / side;
      profiles[strip][(int) (y[i] - slope * x[i]) + 2 * side]++;
    }
    return profiles;
  }

  /** Ink just above the bodies of the lines against ink just below, from -1 to 1. */
  private static double above(int[] x, int[] y, double skew, int side) {
    double above = 0;
    double below = 0;
    for (int[] profile : profiles(x, y, skew, side)) {
      double[] both = aroundLines(profile);
      above += both[0];
      below += both[1];
    }
    return above + below == 0 ? 0 : (above - below) / (above + below);
  }

  private static double[] aroundLines(int[] profile) {
    double mean = Arrays.stream(profile).filter(n -> n > 0).average().orElse(0);
    double above = 0;
    double below = 0;
    int row = 0;
    while (row < profile.length) {
      if (profile[row] <= mean) {
        row++;
        continue;
      }
      int end = row;
      int peak = 0;
      while (end < profile.length && profile[end] > mean) {
        peak = Math.max(peak, profile[end++]);
      }
      int top = row;
      int bottom = end - 1;
      while (profile[top] < peak / 2) {
        top++;
      }
      while (profile[bottom] < peak / 2) {
        bottom--;
      }
      int reach = Math.max(2, (bottom - top + 1) * 3 / 4);
      for (int k = 1; k <= reach; k++) {
        above += top - k >= 0 ? profile[top - k] : 0;
        below += bottom + k < profile.length ? profile[bottom + k] : 0;
      }
      row = end;
    }
    return new double[] {above, below};
  }

  private static int[] negated(int[] values) {
    return Arrays.stream(values).map(v -> -v).toArray();
  }
}
