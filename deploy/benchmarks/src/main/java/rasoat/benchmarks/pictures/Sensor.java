package rasoat.benchmarks.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.random.RandomGenerator;

/**
 * What is lost between lens and file.
 *
 * @param blur standard deviation of the focus, in pixels
 * @param grain standard deviation of the noise at full light, of 255; dark places have less of it
 */
record Sensor(double blur, double grain) {

  BufferedImage read(BufferedImage seen, RandomGenerator random) {
    BufferedImage soft = blur < 0.2 ? seen : blurred(blurred(seen, true), false);
    BufferedImage read =
        new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        int rgb = soft.getRGB(x, y);
        double bright = random.nextGaussian();
        double warm = random.nextGaussian();
        read.setRGB(
            x,
            y,
            Pixels.rgb(
                noisy(rgb >> 16 & 255, 0.8 * bright + 0.6 * warm),
                noisy(rgb >> 8 & 255, bright),
                noisy(rgb & 255, 0.8 * bright - 0.6 * warm)));
      }
    }
    return read;
  }

  /** Photons come one by one: their noise grows with the root of the light. */
  private double noisy(int value, double deviations) {
    return value + deviations * grain * Math.sqrt((value + 12) / 255.0);
  }

  private BufferedImage blurred(BufferedImage image, boolean across) {
    int radius = (int) Math.ceil(3 * blur);
    float[] weights = new float[2 * radius + 1];
    float sum = 0;
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = (float) Math.exp(-i * i / (2 * blur * blur));
      sum += weights[i + radius];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    Kernel kernel =
        across ? new Kernel(weights.length, 1, weights) : new Kernel(1, weights.length, weights);
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
  }
}
