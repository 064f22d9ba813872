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
    Stretches across = Stretches.of(image.width(), w);
    Stretches down = Stretches.of(image.height(), h);
    float area = (float) image.width() / w * image.height() / h;
    float[] row = new float[w];
    float[] sums = new float[w];
    byte[] pixels = new byte[w * h];
    int held = -1;
    for (int y = 0; y < h; y++) {
      Arrays.fill(sums, 0);
      for (int source = down.first[y]; source <= down.last[y]; source++) {
        // The last row of one stretch is mostly the first of the next.
        if (source != held) {
          across.sum(image.pixels(), source * image.width(), row);
          held = source;
        }
        float weight = down.weight(y, source);
        for (int x = 0; x < w; x++) {
          sums[x] += weight * row[x];
        }
      }
      for (int x = 0; x < w; x++) {
        pixels[y * w + x] = (byte) Math.min(255, (int) (sums[x] / area + 0.5f));
      }
    }
    return new GreyImage(w, h, pixels);
  }

  /** Which pixels of a line each of fewer pixels covers, the outer two in part. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Stretches(int[] first, int[] last, float[] head, float[] tail) {

    static Stretches of(int length, int count) {
      int[] first = new int[count];
      int[] last = new int[count];
      float[] head = new float[count];
      float[] tail = new float[count];
      for (int i = 0; i < count; i++) {
        double from = (double) i * length / count;
        double to = (i + 1.0) * length / count;
        first[i] = (int) from;
        last[i] = Math.max(first[i], Math.min(length, (int) Math.ceil(to - 1e-9)) - 1);
        head[i] = (float) (Math.min(first[i] + 1.0, to) - from);
        tail[i] = (float) (to - last[i]);
      }
      return new Stretches(first, last, head, tail);
    }

    float weight(int i, int source) {
      return source == first[i] ? head[i] : source == last[i] ? tail[i] : 1;
    }

    void sum(byte[] pixels, int start, float[] sums) {
      for (int i = 0; i < sums.length; i++) {
        int from = start + first[i];
        int to = start + last[i];
        float sum = head[i] * (pixels[from] & 0xff);
        for (int at = from + 1; at < to; at++) {
          sum += pixels[at] & 0xff;
        }
        sums[i] = to > from ? sum + tail[i] * (pixels[to] & 0xff) : sum;
      }
    }
  }
}
