package rasoat.detector.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Takes a collage apart along its gutters: straight strips of one colour from edge to edge with
 * something else beginning along most of their length. White space between paragraphs has no such
 * edge, and behind a line of text, however dense, comes white again.
 */
final class Panels {

  private static final int WORKING_SIDE = 400;
  private static final int MAX_DEPTH = 3;
  private static final double LEAST_SHARE = 0.18;
  private static final double LEAST_EDGE = 0.42;
  private static final int EDGE_DEPTH = 14;

  /** Lines of a whole page are closer than this: a row of white lies between them. */
  private static final int LINE_DEPTH = 10;

  private static final double LEAST_ROW = 0.12;
  private static final int EVEN = 14;

  private Panels() {}

  /** The panels in picture pixels; the whole picture when it is no collage. */
  static List<Rect> of(Mat colour, Mats mats) {
    double scale = Math.min(1, WORKING_SIDE / (double) Math.max(colour.cols(), colour.rows()));
    Mat grey = mats.empty();
    Imgproc.resize(colour, grey, new Size(), scale, scale, Imgproc.INTER_AREA);
    Imgproc.cvtColor(grey, grey, Imgproc.COLOR_BGR2GRAY);
    Mat turned = mats.empty();
    Core.transpose(grey, turned);
    Grid level = Grid.of(grey);
    Grid sideways = Grid.of(turned);
    List<Rect> panels = new ArrayList<>();
    split(new Rect(0, 0, grey.cols(), grey.rows()), level, sideways, 0, panels);
    Rect bounds = new Rect(0, 0, colour.cols(), colour.rows());
    return panels.stream().map(panel -> enlarged(panel, 1 / scale, bounds)).toList();
  }

  private record Grid(int width, byte[] pixels) {

    static Grid of(Mat grey) {
      byte[] pixels = new byte[grey.rows() * grey.cols()];
      grey.get(0, 0, pixels);
      return new Grid(grey.cols(), pixels);
    }

    int at(int x, int y) {
      return pixels[y * width + x] & 0xff;
    }

    /** The median of a stretch of a row: a faint stroke in it does not count. */
    int colour(int x, int length, int y) {
      int[] row = new int[length];
      for (int i = 0; i < length; i++) {
        row[i] = at(x + i, y);
      }
      Arrays.sort(row);
      return row[length / 2];
    }
  }

  private static void split(Rect panel, Grid level, Grid sideways, int depth, List<Rect> panels) {
    if (depth < MAX_DEPTH) {
      int row = cut(level, panel.x, panel.width, panel.y, panel.height);
      if (row >= 0) {
        int top = row - panel.y;
        split(new Rect(panel.x, panel.y, panel.width, top), level, sideways, depth + 1, panels);
        split(
            new Rect(panel.x, row, panel.width, panel.height - top),
            level,
            sideways,
            depth + 1,
            panels);
        return;
      }
      int column = cut(sideways, panel.y, panel.height, panel.x, panel.width);
      if (column >= 0) {
        int left = column - panel.x;
        split(new Rect(panel.x, panel.y, left, panel.height), level, sideways, depth + 1, panels);
        split(
            new Rect(column, panel.y, panel.width - left, panel.height),
            level,
            sideways,
            depth + 1,
            panels);
        return;
      }
    }
    panels.add(panel);
  }

  /** The row in the middle of the best gutter, -1 when there is none. */
  private static int cut(Grid grid, int x, int width, int y, int height) {
    int least = (int) (LEAST_SHARE * height);
    int best = -1;
    double bestEdge = LEAST_EDGE;
    for (int row = y + least; row < y + height - least; row++) {
      int colour = grid.colour(x, width, row);
      int end = row;
      while (end < y + height - least && isEven(grid, x, width, colour, end)) {
        end++;
      }
      if (end > row) {
        double edge =
            Math.max(
                edge(grid, x, width, row, -1, y, y + height),
                edge(grid, x, width, end - 1, 1, y, y + height));
        if (edge > bestEdge) {
          bestEdge = edge;
          best = (row + end) / 2;
        }
        row = end;
      }
    }
    return best;
  }

  /** Whether the row has that colour, the one of the row the strip began with. */
  private static boolean isEven(Grid grid, int x, int width, int colour, int row) {
    return off(grid, x, width, colour, row) <= 0.03;
  }

  /** Share of a row that is of another brightness. */
  private static double off(Grid grid, int x, int width, int colour, int row) {
    int off = 0;
    for (int i = x; i < x + width; i++) {
      off += Math.abs(grid.at(i, row) - colour) > EVEN ? 1 : 0;
    }
    return off / (double) width;
  }

  /**
   * Share of the ground beyond one side of a strip that is of another brightness. It is looked at
   * to some depth: a line of text is soon followed by white again, a photograph is not.
   */
  private static double edge(
      Grid grid, int x, int width, int strip, int step, int top, int bottom) {
    int colour = grid.colour(x, width, strip);
    double sum = 0;
    for (int depth = 2; depth <= EDGE_DEPTH; depth++) {
      int row = strip + step * depth;
      if (row < top || row >= bottom) {
        return 0;
      }
      double off = off(grid, x, width, colour, row);
      if (off < LEAST_ROW && depth <= LINE_DEPTH) {
        return 0;
      }
      sum += off;
    }
    return sum / (EDGE_DEPTH - 1);
  }

  private static Rect enlarged(Rect panel, double factor, Rect bounds) {
    int x = (int) (panel.x * factor);
    int y = (int) (panel.y * factor);
    int right = Math.min(bounds.width, (int) Math.ceil((panel.x + panel.width) * factor));
    int bottom = Math.min(bounds.height, (int) Math.ceil((panel.y + panel.height) * factor));
    return new Rect(x, y, right - x, bottom - y);
  }
}
