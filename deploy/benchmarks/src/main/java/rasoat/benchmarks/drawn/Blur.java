package rasoat.benchmarks.drawn;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A lens that is a little out of focus. */
public final class Blur {

  private Blur() {}

  /**
   * The picture under a Gaussian.
   *
   * @param deviation standard deviation, pixels; above 0
   */
  public static BufferedImage of(BufferedImage image, double deviation) {
    int radius = (int) Math.ceil(3 * deviation);
    float[] weights = new float[2 * radius + 1];
    float sum = 0;
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = (float) Math.exp(-i * i / (2 * deviation * deviation));
      sum += weights[i + radius];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    BufferedImage across = filtered(image, new Kernel(weights.length, 1, weights));
    return filtered(across, new Kernel(1, weights.length, weights));
  }

  private static BufferedImage filtered(BufferedImage image, Kernel kernel) {
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
  }
}
