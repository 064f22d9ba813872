package rasoat.detector.copy;

import rasoat.detector.page.GreyImage;

/**
 * How two pictures of one size differ, in brightness of 255, over places of about a stroke.
 *
 * @param worst at the place that differs most
 * @param common what a hundredth of all places exceeds
 */
record Difference(double worst, double common) {

  private static final double RARE = 0.01;

  /** Of the mean over 3 x 3 pixels, the middle counted four times, its neighbours twice. */
  private static final int WEIGHTS = 16;

  static Difference between(GreyImage one, GreyImage other) {
    int width = one.width();
    int height = one.height();
    byte[] a = one.pixels();
    byte[] b = other.pixels();
    int[] rows = new int[width * height];
    for (int y = 0; y < height; y++) {
      int start = y * width;
      int before = (a[start] & 0xff) - (b[start] & 0xff);
      int here = before;
      for (int x = 0; x < width; x++) {
        int i = start + Math.min(x + 1, width - 1);
        int next = (a[i] & 0xff) - (b[i] & 0xff);
        rows[start + x] = before + 2 * here + next;
        before = here;
        here = next;
      }
    }
    int[] histogram = new int[WEIGHTS * 255 + 1];
    int worst = 0;
    for (int y = 0; y < height; y++) {
      int above = Math.max(y - 1, 0) * width;
      int below = Math.min(y + 1, height - 1) * width;
      for (int x = 0; x < width; x++) {
        int off = Math.abs(rows[above + x] + 2 * rows[y * width + x] + rows[below + x]);
        histogram[off]++;
        worst = Math.max(worst, off);
      }
    }
    int common = worst;
    for (long above = histogram[common]; common > 0 && above < RARE * a.length; ) {
      above += histogram[--common];
    }
    return new Difference(worst / (double) WEIGHTS, common / (double) WEIGHTS);
  }
}
