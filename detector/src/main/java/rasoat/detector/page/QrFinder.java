package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import rasoat.model.finding.Region;

/**
 * Looks for QR codes by their three eyes: squares in squares in the corners, which any line through
 * the middle cuts as 1 : 1 : 3 : 1 : 1 (ISO/IEC 18004). Costs a few milliseconds a page, a
 * hundredth of what a decoder costs that looks for itself.
 */
final class QrFinder {

  private static final int EVERY_ROW = 4;
  private static final int DARK = 128;
  private static final double SMALLEST_MODULE = 1.6;
  private static final double LARGEST_MODULE = 40;
  private static final double OFF = 0.6;
  private static final int MOST_EYES = 60;
  private static final int MOST_CODES = 6;

  /** Of 21 to 177 modules 7 are the two halves of the eyes. */
  private static final double SHORTEST_SIDE = 12;

  private static final double LONGEST_SIDE = 175;
  private static final double QUIET = 7.5;

  private final GreyImage page;
  private final List<Eye> eyes = new ArrayList<>();

  private record Eye(double x, double y, double module) {

    double to(Eye other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private QrFinder(GreyImage page) {
    this.page = page;
  }

  /** Where codes may be, with the quiet zone around them. */
  static List<Region> in(GreyImage page) {
    QrFinder finder = new QrFinder(page);
    for (int y = EVERY_ROW; y < page.height() && finder.eyes.size() < MOST_EYES; y += EVERY_ROW) {
      finder.row(y);
    }
    return finder.codes();
  }

  private boolean isDark(int x, int y) {
    return (page.pixels()[y * page.width() + x] & 0xff) < DARK;
  }

  /** Keeps the lengths of the last five runs; an eye ends with a dark one. */
  private void row(int y) {
    int[] runs = new int[5];
    int length = 0;
    boolean dark = false;
    int row = y * page.width();
    byte[] pixels = page.pixels();
    for (int x = 0; x < page.width(); x++) {
      boolean isDark = (pixels[row + x] & 0xff) < DARK;
      if (isDark == dark) {
        length++;
        continue;
      }
      System.arraycopy(runs, 1, runs, 0, 4);
      runs[4] = length;
      length = 1;
      if (dark && isEye(runs)) {
        int end = x - runs[4] - runs[3];
        look(end - runs[2] / 2.0, y, total(runs) / 7.0);
      }
      dark = isDark;
    }
  }

  private static boolean isEye(int[] runs) {
    double module = total(runs) / 7.0;
    double most = OFF * module;
    return module >= SMALLEST_MODULE
        && module <= LARGEST_MODULE
        && Math.abs(runs[0] - module) <= most
        && Math.abs(runs[1] - module) <= most
        && Math.abs(runs[2] - 3 * module) <= 2 * most
        && Math.abs(runs[3] - module) <= most
        && Math.abs(runs[4] - module) <= most;
  }

  private static int total(int[] runs) {
    return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  }

  /** The eye must be cut alike from top to bottom, and again across its middle. */
  private void look(double x, double y, double module) {
    if (eyes.stream().anyMatch(eye -> Math.hypot(eye.x - x, eye.y - y) < 4 * eye.module)) {
      return;
    }
    Cut down = cut((int) x, (int) y, 0, 1, module);
    if (!down.isEyeOf(module)) {
      return;
    }
    double middle = y + down.middle;
    Cut across = cut((int) x, (int) middle, 1, 0, module);
    if (!across.isEyeOf(module)) {
      return;
    }
    // In noise two lines are soon cut like that, three are not.
    double centre = x + across.middle;
    if (cut((int) centre, (int) middle, 1, 1, module).isEyeOf(module)) {
      eyes.add(new Eye(centre, middle, (down.module() + across.module()) / 2));
    }
  }

  /**
   * The runs of a line through a place.
   *
   * @param middle how far behind that place the middle of the third run lies
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Cut(int[] runs, double middle) {

    double module() {
      return total(runs) / 7.0;
    }

    boolean isEyeOf(double module) {
      return isEye(runs) && isNear(module(), module);
    }
  }

  private static boolean isNear(double module, double other) {
    return module < 1.5 * other && other < 1.5 * module;
  }

  private Cut cut(int x, int y, int dx, int dy, double module) {
    int longest = (int) (4 * module);
    int[] ahead = half(x, y, dx, dy, longest);
    int[] back = half(x - dx, y - dy, -dx, -dy, longest);
    int[] runs = {back[2], back[1], back[0] + ahead[0], ahead[1], ahead[2]};
    return new Cut(runs, (ahead[0] - back[0]) / 2.0);
  }

  /** Lengths of a dark, a light and a dark run from a place on, none longer than that. */
  private int[] half(int x, int y, int dx, int dy, int longest) {
    int[] lengths = new int[3];
    int px = x;
    int py = y;
    for (int run = 0; run < 3; run++) {
      while (isInside(px, py) && isDark(px, py) == (run != 1) && lengths[run] <= longest) {
        lengths[run]++;
        px += dx;
        py += dy;
      }
    }
    return lengths;
  }

  private boolean isInside(int x, int y) {
    return x >= 0 && y >= 0 && x < page.width() && y < page.height();
  }

  private List<Region> codes() {
    List<Region> codes = new ArrayList<>();
    for (Eye corner : eyes) {
      for (int i = 0; i < eyes.size(); i++) {
        for (int k = i + 1; k < eyes.size(); k++) {
          Eye a = eyes.get(i);
          Eye b = eyes.get(k);
          if (a != corner && b != corner && isCorner(corner, a, b)) {
            Region code = around(corner, a, b);
            if (codes.size() < MOST_CODES
                && codes.stream().noneMatch(known -> overlap(known, code))) {
              codes.add(code);
            }
          }
        }
      }
    }
    return codes;
  }

  private static boolean isCorner(Eye corner, Eye a, Eye b) {
    double module = (corner.module + a.module + b.module) / 3;
    double one = corner.to(a);
    double other = corner.to(b);
    double across = a.to(b);
    return isNear(corner.module, a.module)
        && isNear(corner.module, b.module)
        && one > SHORTEST_SIDE * module
        && one < LONGEST_SIDE * module
        && Math.max(one, other) < 1.25 * Math.min(one, other)
        && Math.abs(across - Math.hypot(one, other)) < 0.12 * across;
  }

  private static boolean overlap(Region a, Region b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  private Region around(Eye corner, Eye a, Eye b) {
    double margin = QUIET * (corner.module + a.module + b.module) / 3;
    double x = a.x + b.x - corner.x;
    double y = a.y + b.y - corner.y;
    int left = (int) (Math.min(Math.min(corner.x, x), Math.min(a.x, b.x)) - margin);
    int top = (int) (Math.min(Math.min(corner.y, y), Math.min(a.y, b.y)) - margin);
    int right = (int) (Math.max(Math.max(corner.x, x), Math.max(a.x, b.x)) + margin);
    int bottom = (int) (Math.max(Math.max(corner.y, y), Math.max(a.y, b.y)) + margin);
    return new Region(
        Math.max(0, left),
        Math.max(0, top),
        Math.min(page.width(), right) - Math.max(0, left),
        Math.min(page.height(), bottom) - Math.max(0, top));
  }
}
