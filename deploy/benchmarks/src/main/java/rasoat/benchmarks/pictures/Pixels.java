package rasoat.benchmarks.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The colours of an image between its pixels. */
record Pixels(int width, int height, int[] rgb) {

  static Pixels of(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = copy.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return new Pixels(
        image.getWidth(),
        image.getHeight(),
        ((DataBufferInt) copy.getRaster().getDataBuffer()).getData());
  }

  /** Red, green and blue at a place, the nearest edge outside. */
  void at(double x, double y, double[] into) {
    double column = Math.clamp(x - 0.5, 0, width - 1.001);
    double row = Math.clamp(y - 0.5, 0, height - 1.001);
    int left = (int) column;
    int top = (int) row;
    int at = top * width + left;
    int down = height == 1 ? 0 : width;
    int right = width == 1 ? 0 : 1;
    double a = column - left;
    double b = row - top;
    for (int i = 0; i < 3; i++) {
      int shift = 16 - 8 * i;
      double above = mixed(rgb[at] >> shift & 255, rgb[at + right] >> shift & 255, a);
      double below = mixed(rgb[at + down] >> shift & 255, rgb[at + down + right] >> shift & 255, a);
      into[i] = mixed(above, below, b);
    }
  }

  private static double mixed(double a, double b, double share) {
    return a + share * (b - a);
  }

  /** One pixel, each colour cut off at 0 and 255. */
  static int rgb(double red, double green, double blue) {
    return cut(red) << 16 | cut(green) << 8 | cut(blue);
  }

  private static int cut(double value) {
    return (int) Math.clamp(Math.round(value), 0L, 255L);
  }
}
