package rasoat.detector.page;

import java.util.ArrayList;
import java.util.List;
import rasoat.model.finding.Region;

/**
 * Leads from a page, as rectified for reading, back to the picture as posted.
 *
 * @param toPicture row-major 3 x 3 homography from page pixels to picture pixels
 * @param pictureWidth width of the picture as posted, pixels
 * @param pictureHeight its height
 */
public record Placement(List<Double> toPicture, int pictureWidth, int pictureHeight) {

  public Placement {
    toPicture = List.copyOf(toPicture);
    if (toPicture.size() != 9) {
      throw new IllegalArgumentException("a homography has 9 numbers, got " + toPicture.size());
    }
  }

  /** The smallest upright box of the picture that holds a box of the page, cut at the edges. */
  public Region inPicture(Region box) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double x = box.x() + (corner % 2) * box.width();
      double y = box.y() + (corner / 2) * box.height();
      double w = row(2, x, y);
      double px = row(0, x, y) / w;
      double py = row(1, x, y) / w;
      left = Math.min(left, px);
      top = Math.min(top, py);
      right = Math.max(right, px);
      bottom = Math.max(bottom, py);
    }
    int x = (int) Math.clamp(Math.floor(left), 0, pictureWidth - 1.0);
    int y = (int) Math.clamp(Math.floor(top), 0, pictureHeight - 1.0);
    int width = (int) Math.clamp(Math.ceil(right) - x, 1, pictureWidth - (double) x);
    int height = (int) Math.clamp(Math.ceil(bottom) - y, 1, pictureHeight - (double) y);
    return new Region(x, y, width, height);
  }

  /** The way back from the page of that size lying upside down. */
  Placement turnedHalf(int width, int height) {
    List<Double> turned = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      double a = toPicture.get(3 * row);
      double b = toPicture.get(3 * row + 1);
      turned.add(-a);
      turned.add(-b);
      turned.add(toPicture.get(3 * row + 2) + a * width + b * height);
    }
    return new Placement(turned, pictureWidth, pictureHeight);
  }

  /** The way to a copy of the picture of another size. */
  public Placement sizedTo(int width, int height) {
    double across = width / (double) pictureWidth;
    double down = height / (double) pictureHeight;
    List<Double> sized = new ArrayList<>();
    for (int i = 0; i < toPicture.size(); i++) {
      sized.add(toPicture.get(i) * (i < 3 ? across : i < 6 ? down : 1));
    }
    return new Placement(sized, width, height);
  }

  /** A box of this picture in a copy of another size, cut at its edges. */
  public Region moved(Region box, Placement copy) {
    double across = copy.pictureWidth / (double) pictureWidth;
    double down = copy.pictureHeight / (double) pictureHeight;
    int x = Math.clamp((long) Math.floor(box.x() * across), 0, copy.pictureWidth - 1);
    int y = Math.clamp((long) Math.floor(box.y() * down), 0, copy.pictureHeight - 1);
    long right = (long) Math.ceil((box.x() + box.width()) * across);
    long bottom = (long) Math.ceil((box.y() + box.height()) * down);
    return new Region(
        x,
        y,
        Math.clamp(right - x, 1, copy.pictureWidth - x),
        Math.clamp(bottom - y, 1, copy.pictureHeight - y));
  }

  /** How many pixels of the page, in a row, one of the picture became there. */
  double enlarged(double x, double y) {
    double w = row(2, x, y);
    double next = row(2, x + 1, y);
    double across = row(0, x + 1, y) / next - row(0, x, y) / w;
    double down = row(1, x + 1, y) / next - row(1, x, y) / w;
    return 1 / Math.hypot(across, down);
  }

  private double row(int row, double x, double y) {
    return toPicture.get(3 * row) * x + toPicture.get(3 * row + 1) * y + toPicture.get(3 * row + 2);
  }
}
