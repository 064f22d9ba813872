package rasoat.detector.copy;

import java.util.Arrays;
import rasoat.detector.page.GreyImage;

/** Makes a picture smaller, each new pixel the mean of the area it covers. */
final class Shrinking {

  private Shrinking() {}

  /** To that size; itself when it has it, and never larger than it is. */
  static GreyImage to(GreyImage image, int width, int height) {
    int w = Math.clamp(width, 1, image.width());
    int h = Math.clamp(height, 1, image.height());
    if (w == image.width() && h == image.height()) {
      return image;
    }
    float[] rows = new float[w];
    float[] sums = new float[w];
    byte[] pixels = new byte[w * h];
    double step = image.height() / (double) h;
    float area = (float) (step * image.width() / w);
    int source = 0;
    across(image, source, rows);
    for (int y = 0; y < h; y++) {
      Arrays.fill(sums, 0);
      double from = y * step;
      double to = Math.min((y + 1) * step, image.height());
      while (from < to - 1e-9) {
        if ((int) (from + 1e-9) != source) {
          source = (int) (from + 1e-9);
          across(image, source, rows);
        }
        double end = Math.min(to, source + 1.0);
        float part = (float) (end - from);
        for (int x = 0; x < w; x++) {
          sums[x] += part * rows[x];
        }
        from = end;
      }
      for (int x = 0; x < w; x++) {
        pixels[y * w + x] = (byte) Math.min(255, Math.round(sums[x] / area));
      }
    }
    return new GreyImage(w, h, pixels);
  }

  /** Sums of one row over the stretches that the new pixels cover. */
  private static void across(GreyImage image, int row, float[] sums) {
    byte[] pixels = image.pixels();
    int start = row * image.width();
    double step = image.width() / (double) sums.length;
    for (int x = 0; x < sums.length; x++) {
      double from = x * step;
      double to = Math.min((x + 1) * step, image.width());
      int first = (int) from;
      int last = Math.min(image.width() - 1, (int) to);
      float sum = (float) -(from - first) * (pixels[start + first] & 0xff);
      for (int i = first; i < last; i++) {
        sum += pixels[start + i] & 0xff;
      }
      sums[x] = sum + (float) (to - last) * (pixels[start + last] & 0xff);
    }
  }
}
